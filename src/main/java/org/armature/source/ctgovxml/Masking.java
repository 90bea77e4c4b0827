package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.DesignInfo.DesignMasking;
import org.armature.study.DesignInfo.WhoMasked;
import org.jspecify.annotations.Nullable;

/**
 * Who does not know the assignment, from texts such as {@code Double (Participant, Investigator)}, {@code None (Open
 * Label)} or {@code Single Blind}. A text that is not understood stays as it is, so that it is kept and reported.
 */
final class Masking {
    private static final int LONGEST = 300;
    private static final Pattern OPEN =
            Pattern.compile("(?:none|open[ -]label|no masking)(?:\\s*\\(open[ -]label\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL =
            Pattern.compile("(single|double|triple|quadruple)(?:[ -](?:blind|masked))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_PARTIES = Pattern.compile("([^()]*)\\(([^()]*)\\)");

    private Masking() {}

    /** The {@code maskingInfo} without its description. */
    static Fields of(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return new Fields().put("masking", text);
        }
        if (OPEN.matcher(text).matches()) {
            return new Fields().put("masking", DesignMasking.NONE.name());
        }
        Matcher withParties = WITH_PARTIES.matcher(text);
        boolean parties = withParties.matches();
        String level = parties ? withParties.group(1).strip() : text;
        List<String> who = parties ? parties(withParties.group(2)) : List.of();
        if (!parties && !LEVEL.matcher(text).matches()) {
            who = parties(text);
            boolean onlyParties = who.stream().allMatch(party -> Codes.constant(WhoMasked.class, party) != null);
            return onlyParties ? new Fields().texts("whoMasked", who) : new Fields().put("masking", text);
        }
        Matcher known = LEVEL.matcher(level);
        return new Fields()
                .put("masking", known.matches() ? Codes.of(DesignMasking.class, known.group(1)) : text)
                .texts("whoMasked", who);
    }

    private static List<String> parties(String text) {
        List<String> parties = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String party = Codes.of(WhoMasked.class, Markup.plain(part));
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }
}
