package org.armature.eligibility.expression;

import org.jspecify.annotations.Nullable;

/**
 * What narrows a presence.
 *
 * @param history whether it may lie in the past
 * @param current whether it is said to hold now
 * @param timing when, null if ever
 * @param dose how much of a drug, null if any
 * @param stable whether the dose is unchanged; the timing then says since when
 * @param severity the degree as the criterion writes it, null if any
 */
public record Qualifiers(
        boolean history,
        boolean current,
        @Nullable Timing timing,
        @Nullable Dose dose,
        boolean stable,
        @Nullable String severity) {
    public static final Qualifiers NONE = new Qualifiers(false, false, null, null, false, null);

    /** An amount of a drug. */
    public record Dose(Bounds bounds, String unit) {}

    public Qualifiers with(@Nullable Timing changed) {
        return new Qualifiers(history, current, changed, dose, stable, severity);
    }

    public Qualifiers with(@Nullable Dose changed) {
        return new Qualifiers(history, current, timing, changed, stable, severity);
    }

    public Qualifiers withStable() {
        return new Qualifiers(history, current, timing, dose, true, severity);
    }

    public Qualifiers withSeverity(@Nullable String changed) {
        return new Qualifiers(history, current, timing, dose, stable, changed);
    }
}
