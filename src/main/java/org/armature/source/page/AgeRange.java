package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.EligibilityModule.StandardAge;
import org.jspecify.annotations.Nullable;

/**
 * The ages of the people who may take part, as the registry writes them ({@code 18 Years}); null is an open bound.
 *
 * @param groups the age groups where the text names them
 */
record AgeRange(@Nullable String minimum, @Nullable String maximum, List<StandardAge> groups) {
    private static final int LONGEST = 120;
    private static final String UNIT = "(years?|yrs?|months?|weeks?|days?|hours?|minutes?)";
    private static final Pattern GROUPS = Pattern.compile(
            "(.*?)\\(?((?:child|adult|older adult|senior)(?:, ?(?:child|adult|older adult|senior))*)\\)?");
    private static final Pattern BOTH = Pattern.compile("(?:(?:between|from) )?(\\d{1,3}) ?" + UNIT
            + "? ?(?:to|-|–|and|through) ?(\\d{1,3}) ?" + UNIT + "?(?: old| of age)?");
    private static final Pattern LOWER = Pattern.compile("(?:from )?(\\d{1,3}) ?(?:\\+ ?" + UNIT + "?|" + UNIT
            + " ?(?:old |of age )?(?:and|or) (?:older|above|over|up)|" + UNIT + " (?=of age)|" + UNIT
            + " ?\\+)(?: ?old| ?of age)?");
    private static final Pattern UPPER = Pattern.compile("(?:up to|under|younger than|≤|<=) ?(\\d{1,3}) ?" + UNIT
            + "(?: old| of age)?|(\\d{1,3}) ?" + UNIT + " ?(?:old )?(?:and|or) (?:younger|under|below)");
    private static final Pattern ONE = Pattern.compile("(\\d{1,3}) ?" + UNIT + "(?: old)?");

    /** Reads texts such as {@code 18 Years and older (Adult, Older Adult)}, {@code 20-80 years} or {@code 18+ years old}. */
    static Optional<AgeRange> parse(String text) {
        String folded = Names.label(text);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        List<StandardAge> groups = List.of();
        Matcher grouped = GROUPS.matcher(folded);
        if (grouped.matches()) {
            groups = groups(grouped.group(2));
            folded = grouped.group(1).strip();
        }
        return bounds(folded, groups);
    }

    private static Optional<AgeRange> bounds(String text, List<StandardAge> groups) {
        if (text.isEmpty() || text.equals("all") || text.equals("all ages") || text.equals("any age")) {
            return Optional.of(new AgeRange(null, null, groups));
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches() && (both.group(2) != null || both.group(4) != null)) {
            String upperUnit = both.group(4) != null ? both.group(4) : both.group(2);
            String lowerUnit = both.group(2) != null ? both.group(2) : upperUnit;
            return Optional.of(new AgeRange(age(both.group(1), lowerUnit), age(both.group(3), upperUnit), groups));
        }
        Matcher lower = LOWER.matcher(text);
        if (lower.matches()) {
            return Optional.of(new AgeRange(age(lower.group(1), unit(lower, 2)), null, groups));
        }
        Matcher upper = UPPER.matcher(text);
        if (upper.matches()) {
            String number = upper.group(1) != null ? upper.group(1) : upper.group(3);
            return Optional.of(
                    new AgeRange(null, age(number, upper.group(1) != null ? upper.group(2) : upper.group(4)), groups));
        }
        return Optional.empty();
    }

    /** One age such as {@code 18 Years}; empty for {@code N/A} and everything that is no age. */
    static Optional<String> one(String text) {
        Matcher one = ONE.matcher(Names.label(text));
        return one.matches() ? Optional.of(age(one.group(1), one.group(2))) : Optional.empty();
    }

    private static String unit(Matcher matcher, int first) {
        for (int group = first; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "years";
    }

    private static String age(String number, String unit) {
        int count = Integer.parseInt(number);
        String singular =
                unit.startsWith("y") ? "year" : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        String name = singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
        return count + " " + name + (count == 1 ? "" : "s");
    }

    private static List<StandardAge> groups(String text) {
        List<StandardAge> groups = new ArrayList<>();
        for (String name : text.split(",")) {
            Vocabulary.code(StandardAge.class, name).ifPresent(groups::add);
        }
        return List.copyOf(groups);
    }
}
