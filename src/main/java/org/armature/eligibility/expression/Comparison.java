package org.armature.eligibility.expression;

import org.jspecify.annotations.Nullable;

/**
 * A variable has a value within bounds.
 *
 * @param unit a UCUM unit, {@link #ULN} or {@link #LLN}, or words as the criterion writes them; null where none is given
 * @param timing when it is measured, null if that is not said
 */
public record Comparison(
        Name variable,
        Bounds bounds,
        @Nullable String unit,
        @Nullable Timing timing,
        Origin origin) implements Expression {
    /** Multiples of the upper limit of normal. */
    public static final String ULN = "xULN";

    /** Multiples of the lower limit of normal. */
    public static final String LLN = "xLLN";

    @Override
    public Expression shifted(int by) {
        return new Comparison(variable, bounds, unit, timing, origin.shifted(by));
    }
}
