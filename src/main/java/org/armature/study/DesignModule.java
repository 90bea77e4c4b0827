package org.armature.study;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a study is designed. */
public record DesignModule(
        @Nullable StudyType studyType,
        @Nullable BigDecimal nPtrsToThisExpAccNctId,
        @Nullable ExpandedAccessTypes expandedAccessTypes,
        @Nullable Boolean patientRegistry,
        @Nullable String targetDuration,
        List<Phase> phases,
        @Nullable DesignInfo designInfo,
        @Nullable BioSpec bioSpec,
        @Nullable EnrollmentInfo enrollmentInfo) {
    public static final DesignModule EMPTY =
            new DesignModule(null, null, null, null, null, List.of(), null, null, null);

    public DesignModule {
        phases = Lists.copyOf(phases);
    }

    /** The kind of study. */
    public enum StudyType {
        EXPANDED_ACCESS,
        INTERVENTIONAL,
        OBSERVATIONAL
    }

    /** For whom expanded access exists. */
    public record ExpandedAccessTypes(
            @Nullable Boolean individual,
            @Nullable Boolean intermediate,
            @Nullable Boolean treatment) {}

    /** The phase of a drug study; {@code NA} for a trial without FDA-defined phases. */
    public enum Phase {
        NA,
        EARLY_PHASE1,
        PHASE1,
        PHASE2,
        PHASE3,
        PHASE4
    }

    /** Whether samples are kept, and which. */
    public record BioSpec(
            @Nullable BioSpecRetention retention, @Nullable String description) {}

    /** Whether samples are kept from which DNA can be extracted. */
    public enum BioSpecRetention {
        NONE_RETAINED,
        SAMPLES_WITH_DNA,
        SAMPLES_WITHOUT_DNA
    }

    /** The number of participants, planned or reached. */
    public record EnrollmentInfo(
            @Nullable Integer count, @Nullable EnrollmentType type) {
        /** Fails with {@link IllegalArgumentException} where the number is negative. */
        public EnrollmentInfo {
            if (count != null && count < 0) {
                throw new IllegalArgumentException("a negative number of participants: " + count);
            }
        }
    }

    /** Whether a number of participants was reached or is planned. */
    public enum EnrollmentType {
        ACTUAL,
        ESTIMATED
    }
}
