package org.armature.search.oracle;

import static org.armature.search.oracle.Draw.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armature.study.DesignModule.EnrollmentInfo;
import org.armature.study.DesignModule.EnrollmentType;
import org.armature.study.EligibilityModule;
import org.armature.study.Study;

/** Numbers of participants, and limits of age, which stand on the study's Group. */
final class NumberQueries {
    private static final String YEARS = "|http://unitsofmeasure.org|a";

    private NumberQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> participants(draw, "recruitment-target", false),
                draw -> participants(draw, "recruitment-actual", true),
                draw -> low(draw).along("eligibility:Group.", study -> study),
                draw -> high(draw).along("eligibility:Group.", study -> study),
                draw -> sex(draw).along("eligibility:Group.", study -> study),
                draw -> volunteers(draw).along("enrollment:Group.", study -> study));
    }

    private static Asked<Study> participants(Draw draw, String name, boolean actual) {
        int number = draw.valueOf(study -> participants(study, actual));
        String prefix = draw.among("", "ne", "gt", "lt", "ge", "le");
        return new Asked<>(
                name,
                prefix + number,
                study -> participants(study, actual).stream()
                        .anyMatch(value -> holds(prefix, Integer.compare(value, number))));
    }

    static boolean holds(String prefix, int order) {
        return switch (prefix) {
            case "ne" -> order != 0;
            case "gt" -> order > 0;
            case "lt" -> order < 0;
            case "ge" -> order >= 0;
            case "le" -> order <= 0;
            default -> order == 0;
        };
    }

    /** What is only estimated is the target; a number that does not say is one too. */
    private static List<Integer> participants(Study study, boolean actual) {
        EnrollmentInfo info = study.protocolSection().designModule().enrollmentInfo();
        return info == null || (info.type() == EnrollmentType.ACTUAL) != actual ? List.of() : present(info.count());
    }

    static Asked<Study> low(Draw draw) {
        return age(draw, "age-low", study -> years(eligibility(study).minimumAge(), 0));
    }

    static Asked<Study> high(Draw draw) {
        return age(draw, "age-high", study -> years(eligibility(study).maximumAge(), 150));
    }

    private static Asked<Study> age(Draw draw, String name, Function<Study, Optional<Double>> years) {
        int asked = draw.among(0, 1, 5, 12, 17, 18, 21, 40, 65, 75, 90, 150);
        String prefix = draw.among("gt", "lt", "ge", "le");
        return new Asked<>(
                name,
                prefix + asked + draw.among(YEARS, "||a", ""),
                study -> years.apply(study)
                        .map(value -> holds(prefix, Double.compare(value, asked)))
                        .orElse(false));
    }

    /** An age of the registry in years; a limit that is not stated is open; empty where it cannot be read. */
    static Optional<Double> years(String age, double open) {
        if (age == null || age.equals("N/A")) {
            return Optional.of(open);
        }
        String[] parts = age.split(" ");
        double number = Double.parseDouble(parts[0]);
        return switch (parts[1].replaceAll("s$", "")) {
            case "Year" -> Optional.of(number);
            case "Month" -> Optional.of(number / 12);
            case "Week" -> Optional.of(number * 7 / 365.25);
            case "Day" -> Optional.of(number / 365.25);
            case "Hour" -> Optional.of(number / 24 / 365.25);
            case "Minute" -> Optional.of(number / 1440 / 365.25);
            default -> Optional.empty();
        };
    }

    static EligibilityModule eligibility(Study study) {
        return study.protocolSection().eligibilityModule();
    }

    static Asked<Study> sex(Draw draw) {
        String sex = draw.among("FEMALE", "MALE", "ALL");
        return new Asked<>(
                "sex",
                sex,
                study -> eligibility(study).sex() != null
                        && eligibility(study).sex().name().equals(sex));
    }

    static Asked<Study> volunteers(Draw draw) {
        boolean accepted = draw.chance(50);
        return new Asked<>(
                "healthy-volunteers",
                Boolean.toString(accepted),
                study -> Boolean.valueOf(accepted).equals(eligibility(study).healthyVolunteers()));
    }
}
