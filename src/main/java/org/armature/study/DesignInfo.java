package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Allocation, model, purpose and masking of a study. */
public record DesignInfo(
        @Nullable DesignAllocation allocation,
        @Nullable InterventionalAssignment interventionModel,
        @Nullable String interventionModelDescription,
        @Nullable PrimaryPurpose primaryPurpose,
        @Nullable ObservationalModel observationalModel,
        @Nullable DesignTimePerspective timePerspective,
        @Nullable MaskingBlock maskingInfo) {

    /** How participants are assigned to arms. */
    public enum DesignAllocation {
        RANDOMIZED,
        NON_RANDOMIZED,
        NA
    }

    /** The strategy by which interventions are assigned. */
    public enum InterventionalAssignment {
        SINGLE_GROUP,
        PARALLEL,
        CROSSOVER,
        FACTORIAL,
        SEQUENTIAL
    }

    /** The main objective of the interventions. */
    public enum PrimaryPurpose {
        TREATMENT,
        PREVENTION,
        DIAGNOSTIC,
        ECT,
        SUPPORTIVE_CARE,
        SCREENING,
        HEALTH_SERVICES_RESEARCH,
        BASIC_SCIENCE,
        DEVICE_FEASIBILITY,
        OTHER
    }

    /** How an observational study identifies and follows its participants. */
    public enum ObservationalModel {
        COHORT,
        CASE_CONTROL,
        CASE_ONLY,
        CASE_CROSSOVER,
        ECOLOGIC_OR_COMMUNITY,
        FAMILY_BASED,
        DEFINED_POPULATION,
        NATURAL_HISTORY,
        OTHER
    }

    /** When observations happen, seen from enrolment. */
    public enum DesignTimePerspective {
        RETROSPECTIVE,
        PROSPECTIVE,
        CROSS_SECTIONAL,
        OTHER
    }

    /** Who does not know the assignment. */
    public record MaskingBlock(
            @Nullable DesignMasking masking, @Nullable String maskingDescription, List<WhoMasked> whoMasked) {

        public MaskingBlock {
            whoMasked = Lists.copyOf(whoMasked);
        }
    }

    /** How many parties do not know the assignment. */
    public enum DesignMasking {
        NONE,
        SINGLE,
        DOUBLE,
        TRIPLE,
        QUADRUPLE
    }

    /** A party that does not know the assignment. */
    public enum WhoMasked {
        PARTICIPANT,
        CARE_PROVIDER,
        INVESTIGATOR,
        OUTCOMES_ASSESSOR
    }
}
