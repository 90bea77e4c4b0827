package org.armature.source.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.DesignModule.Phase;
import org.jspecify.annotations.Nullable;

/** The phases of a trial as registers write them. */
public final class PhaseText {
    private static final Map<String, Phase> NUMBERS = Map.of(
            "1", Phase.PHASE1,
            "I", Phase.PHASE1,
            "2", Phase.PHASE2,
            "II", Phase.PHASE2,
            "3", Phase.PHASE3,
            "III", Phase.PHASE3,
            "4", Phase.PHASE4,
            "IV", Phase.PHASE4);
    private static final Pattern PHASES =
            Pattern.compile("(?:PHASE )?([1-4]|IV|I{1,3})(?: ?[/-] ?(?:PHASE )?([1-4]|IV|I{1,3}))?");
    /** The lines of the EU's form: {@code Therapeutic exploratory (Phase II): yes}. */
    private static final Pattern FORM_LINE = Pattern.compile("[A-Za-z -]+\\(Phase (IV|I{1,3})\\):\\s*(yes|no)?");
    /** The EU's names for phases: {@code Therapeutic exploratory (Phase II)}. */
    private static final Pattern EU_NAME =
            Pattern.compile("(?:Human pharmacology|Therapeutic [a-z]+) ?\\(Phase (IV|I{1,3})\\)(?: ?-.*)?");

    private static final Pattern EU_PAIR =
            Pattern.compile("Phase (IV|I{1,3}) and Phase (IV|I{1,3}) ?\\([Ii]ntegrated\\)(?: ?-.*)?");

    private PhaseText() {}

    /** The phases that a text states; empty where it states none, or something that is no phase. */
    public static List<Phase> parse(String text) {
        String stripped = text.strip();
        String upper = stripped.toUpperCase(Locale.ROOT);
        if (upper.equals("N/A") || upper.equals("NOT APPLICABLE")) {
            return List.of(Phase.NA);
        }
        if (upper.equals("EARLY PHASE 1") || upper.equals("PHASE 0")) {
            return List.of(Phase.EARLY_PHASE1);
        }
        Matcher phases = PHASES.matcher(upper);
        if (phases.matches()) {
            return phases(phases.group(1), phases.group(2));
        }
        Matcher pair = EU_PAIR.matcher(stripped);
        if (pair.matches()) {
            return phases(pair.group(1), pair.group(2));
        }
        Matcher name = EU_NAME.matcher(stripped);
        return name.matches() ? phases(name.group(1), null) : ofForm(stripped);
    }

    private static List<Phase> phases(String first, @Nullable String second) {
        Phase from = NUMBERS.get(first);
        Phase to = second == null ? from : NUMBERS.get(second);
        if (from == null || to == null) {
            return List.of();
        }
        return from == to ? List.of(from) : List.of(from, to);
    }

    private static List<Phase> ofForm(String text) {
        List<Phase> phases = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher answer = FORM_LINE.matcher(line.strip());
            if (!answer.matches()) {
                return List.of();
            }
            if ("yes".equals(answer.group(2))) {
                phases.addAll(phases(answer.group(1), null));
            }
        }
        return phases;
    }
}
