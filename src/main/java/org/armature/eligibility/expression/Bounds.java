package org.armature.eligibility.expression;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that a comparison admits: a range that is open or closed at either end, or a list.
 *
 * @param low the lower end, null where there is none
 * @param high the upper end, null where there is none
 * @param values the values of a list, empty for a range
 */
public record Bounds(@Nullable Bound low, @Nullable Bound high, List<String> values) {
    public Bounds {
        values = List.copyOf(values);
    }

    /** One end of a range. */
    public record Bound(BigDecimal value, boolean inclusive) {
        public Bound {
            value = value.stripTrailingZeros();
        }
    }

    public static Bounds atLeast(BigDecimal value) {
        return new Bounds(new Bound(value, true), null, List.of());
    }

    public static Bounds above(BigDecimal value) {
        return new Bounds(new Bound(value, false), null, List.of());
    }

    public static Bounds atMost(BigDecimal value) {
        return new Bounds(null, new Bound(value, true), List.of());
    }

    public static Bounds below(BigDecimal value) {
        return new Bounds(null, new Bound(value, false), List.of());
    }

    /** The first of two ends with the second. */
    public Bounds and(Bounds other) {
        return new Bounds(low == null ? other.low : low, high == null ? other.high : high, values);
    }

    public static Bounds exactly(BigDecimal value) {
        return between(value, value, true);
    }

    public static Bounds between(BigDecimal low, BigDecimal high, boolean inclusive) {
        return new Bounds(new Bound(low, inclusive), new Bound(high, inclusive), List.of());
    }

    public static Bounds oneOf(List<String> values) {
        return new Bounds(null, null, values);
    }

    /** Whether the lower end is not above the upper one. */
    public boolean isOrdered() {
        return low == null || high == null || low.value().compareTo(high.value()) <= 0;
    }

    /** Whether it is one value. */
    public boolean isExact() {
        return low != null
                && high != null
                && low.inclusive()
                && high.inclusive()
                && low.value().equals(high.value());
    }
}
