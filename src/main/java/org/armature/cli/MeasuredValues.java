package org.armature.cli;

import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Comparison;

/** Tells values that are measured or scored from the other numbers that a criterion compares something with. */
final class MeasuredValues {
    /** The degree of a disease or of an adverse event. */
    private static final Set<String> DEGREES = Set.of(
            "variable/toxicity-grade",
            "variable/tumor-stage",
            "variable/t-stage",
            "variable/n-stage",
            "variable/m-stage",
            "variable/histologic-grade",
            "variable/ckd-stage");

    private static final Set<String> DEGREE_WORDS = Set.of("grade", "grades", "stage", "stages");

    private static final Set<String> HABITS =
            Set.of("variable/alcohol-consumption", "variable/smoking-pack-years", "variable/cigarettes-per-day");

    private static final Set<String> LENGTHS = Set.of("mm", "cm", "deg");

    private static final Set<String> SPANS = Set.of("d", "wk", "mo", "a");

    private MeasuredValues() {}

    static boolean is(Comparison comparison) {
        return !isCount(comparison) && !isDegree(comparison) && !isHabit(comparison) && !isSize(comparison);
    }

    /** How often something happened. */
    private static boolean isCount(Comparison comparison) {
        return comparison.origin().rule().equals("comparison.count");
    }

    /** "grade 3 neuropathy", "stage 4 cancer": how bad a condition is. A scale with a name of its own is a score. */
    private static boolean isDegree(Comparison comparison) {
        String concept = comparison.variable().concept();
        String words = comparison.variable().text();
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return concept == null ? DEGREE_WORDS.contains(last) : DEGREES.contains(concept);
    }

    /** How much somebody drinks or smokes, or how often a day, week or month something is done that no vocabulary knows. */
    private static boolean isHabit(Comparison comparison) {
        String concept = comparison.variable().concept();
        String unit = comparison.unit();
        boolean often = unit != null && SPANS.contains(unit.substring(unit.lastIndexOf('/') + 1)) && unit.contains("/");
        return concept == null ? often : HABITS.contains(concept);
    }

    /** How large something is that no vocabulary knows as a measurement: "fragments less than 3 mm". */
    private static boolean isSize(Comparison comparison) {
        return comparison.variable().concept() == null
                && comparison.unit() != null
                && LENGTHS.contains(comparison.unit());
    }
}
