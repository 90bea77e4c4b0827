package org.armature.search.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ages that a study is open to, in years. Ages count in completed units: who is 65 years and 11 months old may take
 * part where the maximum is 65 years, so the upper bound is the first age that is too old.
 *
 * @param from the youngest age; negative infinity where no minimum is stated
 * @param until the first age that is too old; infinity where no maximum is stated
 */
record AgeBounds(double from, double until) {
    static final AgeBounds OPEN = new AgeBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A year in each unit, as the unit of the registry and as UCUM's code. */
    private static final Map<String, Double> PER_YEAR = Map.ofEntries(
            Map.entry("year", 1.0),
            Map.entry("month", 12.0),
            Map.entry("week", 365.25 / 7),
            Map.entry("day", 365.25),
            Map.entry("hour", 365.25 * 24),
            Map.entry("minute", 365.25 * 24 * 60),
            Map.entry("a", 1.0),
            Map.entry("mo", 12.0),
            Map.entry("wk", 365.25 / 7),
            Map.entry("d", 365.25));

    private static final Pattern STATED = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s+([A-Za-z]+?)s?\\s*");

    /** The bounds of ages such as {@code 18 Years}; what is absent or not understood leaves its side open. */
    static AgeBounds of(@Nullable String minimum, @Nullable String maximum) {
        Double from = years(minimum, 0);
        Double until = years(maximum, 1);
        return new AgeBounds(from == null ? OPEN.from : from, until == null ? OPEN.until : until);
    }

    private static @Nullable Double years(@Nullable String stated, int more) {
        if (stated == null) {
            return null;
        }
        Matcher matcher = STATED.matcher(stated);
        if (!matcher.matches()) {
            return null;
        }
        return years(
                new BigDecimal(matcher.group(1)).add(BigDecimal.valueOf(more)),
                matcher.group(2).toLowerCase(java.util.Locale.ROOT));
    }

    /** A number of units in years, or null where the unit is not one of time. */
    static @Nullable Double years(BigDecimal value, String unit) {
        Double perYear = PER_YEAR.get(unit);
        return perYear == null ? null : value.doubleValue() / perYear;
    }

    boolean contains(double age) {
        return from <= age && age < until;
    }
}
