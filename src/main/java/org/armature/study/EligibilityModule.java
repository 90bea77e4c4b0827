package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may take part. Criteria are markdown; ages are a number and a unit such as {@code 18 Years}. */
public record EligibilityModule(
        @Nullable String eligibilityCriteria,
        @Nullable Boolean healthyVolunteers,
        @Nullable Sex sex,
        @Nullable Boolean genderBased,
        @Nullable String genderDescription,
        @Nullable String minimumAge,
        @Nullable String maximumAge,
        List<StandardAge> stdAges,
        @Nullable String studyPopulation,
        @Nullable SamplingMethod samplingMethod) {
    public static final EligibilityModule EMPTY =
            new EligibilityModule(null, null, null, null, null, null, null, List.of(), null, null);

    public EligibilityModule {
        stdAges = Lists.copyOf(stdAges);
    }

    /** The sex of the people who may take part. */
    public enum Sex {
        FEMALE,
        MALE,
        ALL
    }

    /** An age group: up to 17, 18 to 64, and 65 years or older. */
    public enum StandardAge {
        CHILD,
        ADULT,
        OLDER_ADULT
    }

    /** How an observational study draws its participants. */
    public enum SamplingMethod {
        PROBABILITY_SAMPLE,
        NON_PROBABILITY_SAMPLE
    }
}
