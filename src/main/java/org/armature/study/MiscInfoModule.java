package org.armature.study;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version of the registry's data, and what it tracks and predicts. */
public record MiscInfoModule(
        @Nullable PartialDate versionHolder,
        List<String> removedCountries,
        @Nullable SubmissionTracking submissionTracking,
        @Nullable ModelPredictions modelPredictions) {
    public static final MiscInfoModule EMPTY = new MiscInfoModule(null, List.of(), null, null);

    public MiscInfoModule {
        removedCountries = Lists.copyOf(removedCountries);
    }

    /** The way of results through the registry's review. */
    public record SubmissionTracking(
            @Nullable PartialDate estimatedResultsFirstSubmitDate,
            @Nullable FirstMcpInfo firstMcpInfo,
            List<SubmissionInfo> submissionInfos) {

        public SubmissionTracking {
            submissionInfos = Lists.copyOf(submissionInfos);
        }
    }

    /** When results were first posted with review comments. */
    public record FirstMcpInfo(@Nullable DateStruct postDateStruct) {}

    /** One submission of results. */
    public record SubmissionInfo(
            @Nullable PartialDate releaseDate,
            @Nullable PartialDate unreleaseDate,
            @Nullable Boolean unreleaseDateUnknown,
            @Nullable PartialDate resetDate,
            @Nullable Integer mcpReleaseN) {}

    /** What the registry's models predict; never a stated criterion. */
    public record ModelPredictions(@Nullable BmiLimits bmiLimits) {}

    /** Predicted limits of the body-mass index in kg/m2. */
    public record BmiLimits(
            @Nullable BigDecimal minBmi, @Nullable BigDecimal maxBmi) {}
}
