package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.EligibilityModule.SamplingMethod;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.EligibilityModule.StandardAge;
import org.jspecify.annotations.Nullable;

/** Who may take part in a study. */
final class Eligibility {
    private static final String NO_LIMIT = "N/A";
    private static final Pattern AGE = Pattern.compile("(\\d{1,6}) (Minute|Hour|Day|Week|Month|Year)s?");
    private static final double DAYS_OF_YEAR = 365;
    private static final Map<String, Double> YEARS = Map.of(
            "Minute", 1 / (24 * 60 * DAYS_OF_YEAR),
            "Hour", 1 / (24 * DAYS_OF_YEAR),
            "Day", 1 / DAYS_OF_YEAR,
            "Week", 7 / DAYS_OF_YEAR,
            "Month", 1 / 12.0,
            "Year", 1.0);
    private static final int ADULT = 18;
    private static final int OLDER_ADULT = 65;

    private Eligibility() {}

    /** The {@code eligibilityModule}. */
    static Fields of(Element study) {
        Element eligibility = study.child("eligibility");
        String minimum = eligibility.text("minimum_age");
        String maximum = eligibility.text("maximum_age");
        Fields fields = new Fields()
                .put("eligibilityCriteria", eligibility.child("criteria").markup("textblock"));
        healthyVolunteers(fields, eligibility.text("healthy_volunteers"));
        return fields.put("sex", Codes.of(Sex.class, eligibility.text("gender")))
                .yesOrNo("genderBased", eligibility.text("gender_based"))
                .put("genderDescription", eligibility.markup("gender_description"))
                .put("minimumAge", NO_LIMIT.equals(minimum) ? null : minimum)
                .put("maximumAge", NO_LIMIT.equals(maximum) ? null : maximum)
                .texts(
                        "stdAges",
                        standardAges(minimum, maximum).stream().map(Enum::name).toList())
                .put("studyPopulation", eligibility.child("study_pop").markup("textblock"))
                .put("samplingMethod", Codes.of(SamplingMethod.class, eligibility.text("sampling_method")));
    }

    private static void healthyVolunteers(Fields fields, @Nullable String text) {
        if ("Accepts Healthy Volunteers".equals(text)) {
            fields.put("healthyVolunteers", Boolean.TRUE);
        } else {
            fields.yesOrNo("healthyVolunteers", text);
        }
    }

    /**
     * The registry's age groups, by its definition: up to 17, 18 to 64, and 65 years or older. The XML does not name
     * them; they follow from its two limits, where both are stated.
     */
    static List<StandardAge> standardAges(@Nullable String minimum, @Nullable String maximum) {
        Double youngest = years(minimum, 0);
        Double oldest = years(maximum, Double.MAX_VALUE);
        List<StandardAge> ages = new ArrayList<>();
        if (youngest == null || oldest == null || youngest > oldest) {
            return ages;
        }
        if (youngest < ADULT) {
            ages.add(StandardAge.CHILD);
        }
        if (youngest < OLDER_ADULT && oldest >= ADULT) {
            ages.add(StandardAge.ADULT);
        }
        if (oldest >= OLDER_ADULT) {
            ages.add(StandardAge.OLDER_ADULT);
        }
        return ages;
    }

    private static @Nullable Double years(@Nullable String limit, double unlimited) {
        if (NO_LIMIT.equals(limit)) {
            return unlimited;
        }
        Matcher age = AGE.matcher(limit == null ? "" : limit);
        if (!age.matches()) {
            return null;
        }
        Double unit = YEARS.get(age.group(2));
        return unit == null ? null : Integer.parseInt(age.group(1)) * unit;
    }
}
