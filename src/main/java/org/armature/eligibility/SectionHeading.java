package org.armature.eligibility;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says whether what follows includes or excludes.
 *
 * @param polarity what it says
 * @param group the heading as written, where it says whom the section is for or what it is about; null otherwise
 * @param rest the text that follows the heading on the same line, empty if none
 */
record SectionHeading(Polarity polarity, @Nullable String group, String rest) {
    private static final int LONGEST = 120;
    private static final String CLUSION = "clusion";
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<before>[^:]{0,60}?)\\b(?<kind>inclusion|exclusion)s?\\b(?<criteria>\\s+criteri(?:a|on|as|ons))?"
                    + "(?<after>[^:]{0,60}?)\\s*(?<mark>[:：]|-|–)?\\s*");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:(?:non|main|key|major|other|general|patients?|subjects?|additional|specific|primary)[\\s-]+)?"
                    + "(?:inclusion|exclusion)s?(?:\\s+criteri(?:a|on))?");
    private static final Pattern WITH_TEXT =
            Pattern.compile("(?i)(?<kind>inclusion|exclusion)\\s+criteria\\s*[:：]\\s*(?<rest>\\S.*)");
    /** "Non-inclusion criteria". */
    private static final Pattern NON = Pattern.compile("(?i)\\bnon\\W?$");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(appl(?:y|ies|ied)|may|will|must|should|is|are|was|were|not|meet|meets|met|meeting|fulfil+(?:ing|ed)?|"
                    + "if|who|that|per|any|period|criterion for|inclusion/exclusion|time of inclusion)\\b");
    private static final Pattern EXCLUDES = Pattern.compile(
            "(?i)\\b(exclud(?:e|ed|es|ing)|exclusion|ineligible|not\\s+(?:be\\s+)?eligible|not\\s+be\\s+(?:included|enrolled))\\b");
    private static final Pattern INCLUDES =
            Pattern.compile("(?i)\\b(included|inclusion|eligible|may\\s+(?:participate|enter|enroll))\\b");
    private static final Pattern EXCEPTION = Pattern.compile("(?i)\\b(unless|except|but not|are not excluded)\\b");

    /** The heading that a line is, or null where it is none. */
    static @Nullable SectionHeading of(TextLine line) {
        String text = line.text();
        if (!mayName(text)) {
            return line.label() == null && text.length() <= LONGEST && text.endsWith(":") ? ofSentence(text) : null;
        }
        Matcher inline = WITH_TEXT.matcher(text);
        if (inline.matches()) {
            return new SectionHeading(polarity(inline.group("kind")), null, inline.group("rest"));
        }
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && isHeading(line, named)) {
            Polarity polarity = polarity(named.group("kind"));
            boolean negated = NON.matcher(named.group("before")).find();
            return new SectionHeading(negated ? Polarity.EXCLUSION : polarity, group(text), "");
        }
        return line.label() == null && text.endsWith(":") ? ofSentence(text) : null;
    }

    /** Whether "clusion" stands in a text, in any case. */
    private static boolean mayName(String text) {
        for (int i = 0; i + CLUSION.length() <= text.length(); i++) {
            if ((text.charAt(i) | ' ') == 'c' && text.regionMatches(true, i, CLUSION, 0, CLUSION.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(TextLine line, Matcher named) {
        String text = line.text();
        boolean marked = ":".equals(named.group("mark")) || "：".equals(named.group("mark"));
        String words = text.replaceAll("[\\s:：–-]+$", "");
        if (BARE.matcher(words).matches()) {
            return true;
        }
        boolean sentence = SENTENCE.matcher(words).find();
        if (line.label() != null) {
            return marked && !sentence && named.group("before").length() < 30;
        }
        return !sentence && !words.endsWith(".") && (marked || Character.isUpperCase(words.charAt(0)));
    }

    private static @Nullable String group(String text) {
        String words = text.replaceAll("[\\s:：–-]+$", "");
        return BARE.matcher(words).matches() ? null : CriteriaText.withoutEscapes(text);
    }

    /** "Patients with any of the following will be excluded:" */
    private static @Nullable SectionHeading ofSentence(String text) {
        if (EXCEPTION.matcher(text).find()) {
            return null;
        }
        if (EXCLUDES.matcher(text).find()) {
            return new SectionHeading(Polarity.EXCLUSION, null, "");
        }
        return INCLUDES.matcher(text).find() ? new SectionHeading(Polarity.INCLUSION, null, "") : null;
    }

    private static Polarity polarity(String kind) {
        return kind.toLowerCase(Locale.ROOT).startsWith("ex") ? Polarity.EXCLUSION : Polarity.INCLUSION;
    }
}
