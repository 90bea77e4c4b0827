package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit.
 *
 * @param next the index of the first item after it
 * @param larger the unit of its first part where it is written in two: weeks of "36 weeks and 6 days", which is 258 days
 */
record Quantity(
        BigDecimal value,
        @Nullable String unit,
        boolean digits,
        int next,
        int end,
        @Nullable String larger) {
    private static final int GROWN = 12;

    private static final List<String> AGES = List.of("h", "d", "wk", "mo", "a");

    Quantity(BigDecimal value, @Nullable String unit, boolean digits, int next, int end) {
        this(value, unit, digits, next, end, null);
    }

    /** The same in the unit of another end, where that is the smaller one: "20 weeks" beside "23 weeks and 6 days". */
    Quantity alignedTo(Quantity other) {
        String from = unit == null ? other.larger : unit;
        Integer factor = from == null || other.unit == null ? null : MixedUnits.factor(from, other.unit);
        return factor == null
                ? this
                : new Quantity(value.multiply(BigDecimal.valueOf(factor)), other.unit, digits, next, end, larger);
    }

    /** The same number with a unit that stands elsewhere. */
    Quantity in(String other) {
        return new Quantity(value, other, digits, next, end, larger);
    }

    /** Whether both can be ends of one range: "140 mg to 400 mg/dL". */
    boolean sharesUnit(Quantity other) {
        return unit == null || other.unit == null || unit.equals(other.unit) || other.unit.startsWith(unit + "/");
    }

    /** "6 months to 5 years": whether both are times, this one in the shorter unit. */
    boolean isInShorterUnit(Quantity other) {
        int first = AGES.indexOf(String.valueOf(unit));
        return first >= 0 && AGES.indexOf(String.valueOf(other.unit)) > first;
    }

    /** The unit of a range with this end and the other. */
    @Nullable
    String unitWith(Quantity other) {
        return unit == null || other.unit != null && other.unit.startsWith(unit + "/") ? other.unit : unit;
    }

    /** Whether its unit is not a metric one: pounds, inches. */
    boolean isCustomary() {
        return unit != null && unit.startsWith("[");
    }

    /** "from 18 years": so many years are an age, fewer may be a time. */
    boolean isAdult() {
        return "a".equals(unit) && value.intValue() >= GROWN;
    }

    /** Whether it is a year of the calendar: "the 2010 criteria". */
    boolean isYear() {
        int year = value.scale() == 0 && value.precision() == 4 ? value.intValue() : 0;
        return unit == null && year >= 1900 && year < 2100;
    }
}
