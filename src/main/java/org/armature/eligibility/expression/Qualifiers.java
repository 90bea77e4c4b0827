package org.armature.eligibility.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a presence.
 *
 * @param history whether it may lie in the past
 * @param current whether it is said to hold now
 * @param planned whether it lies ahead: nothing that a record of the past answers
 * @param times when; all of them apply, none means ever
 * @param dose how much of a drug, null if any
 * @param stable whether the dose is unchanged; the time then says since when
 * @param severity the degree as the criterion writes it, null if any
 */
public record Qualifiers(
        boolean history,
        boolean current,
        boolean planned,
        List<Timing> times,
        @Nullable Dose dose,
        boolean stable,
        @Nullable String severity) {
    public static final Qualifiers NONE = new Qualifiers(false, false, null, null, false, null);

    public Qualifiers {
        times = List.copyOf(times);
    }

    /** Of what is not planned, at one time or ever. */
    public Qualifiers(
            boolean history,
            boolean current,
            @Nullable Timing timing,
            @Nullable Dose dose,
            boolean stable,
            @Nullable String severity) {
        this(history, current, false, timing == null ? List.of() : List.of(timing), dose, stable, severity);
    }

    /** An amount of a drug. */
    public record Dose(Bounds bounds, String unit) {}

    /** The first of the times, null if there is none. */
    public @Nullable Timing timing() {
        return times.isEmpty() ? null : times.get(0);
    }

    /** The same at this time instead of any other. */
    public Qualifiers with(@Nullable Timing changed) {
        return withTimes(changed == null ? List.of() : List.of(changed));
    }

    public Qualifiers withTimes(List<Timing> changed) {
        return new Qualifiers(history, current, planned, changed, dose, stable, severity);
    }

    public Qualifiers with(@Nullable Dose changed) {
        return new Qualifiers(history, current, planned, times, changed, stable, severity);
    }

    public Qualifiers withHistory() {
        return new Qualifiers(true, current, planned, times, dose, stable, severity);
    }

    public Qualifiers withCurrent() {
        return new Qualifiers(history, true, planned, times, dose, stable, severity);
    }

    /** At these times, in place of those known; what is said to be so at present and within a window, is meant within it. */
    public Qualifiers at(List<Timing> changed) {
        boolean window = changed.stream().anyMatch(timing -> timing.relation() == Timing.Relation.WITHIN);
        return new Qualifiers(history, current && !window, planned, changed, dose, stable, severity);
    }

    public Qualifiers withPlanned() {
        return new Qualifiers(history, current, true, times, dose, stable, severity);
    }

    public Qualifiers withStable() {
        return new Qualifiers(history, current, planned, times, dose, true, severity);
    }

    public Qualifiers withSeverity(@Nullable String changed) {
        return new Qualifiers(history, current, planned, times, dose, stable, changed);
    }
}
