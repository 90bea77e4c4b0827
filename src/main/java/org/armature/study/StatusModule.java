package org.armature.study;

import org.jspecify.annotations.Nullable;

/** The recruitment status of a study and the dates of its life and of its registration. */
public record StatusModule(
        @Nullable PartialDate statusVerifiedDate,
        @Nullable Status overallStatus,
        @Nullable Status lastKnownStatus,
        @Nullable Boolean delayedPosting,
        @Nullable String whyStopped,
        @Nullable ExpandedAccessInfo expandedAccessInfo,
        @Nullable DateStruct startDateStruct,
        @Nullable DateStruct primaryCompletionDateStruct,
        @Nullable DateStruct completionDateStruct,
        @Nullable PartialDate studyFirstSubmitDate,
        @Nullable PartialDate studyFirstSubmitQcDate,
        @Nullable DateStruct studyFirstPostDateStruct,
        @Nullable PartialDate resultsFirstSubmitDate,
        @Nullable PartialDate resultsFirstSubmitQcDate,
        @Nullable DateStruct resultsFirstPostDateStruct,
        @Nullable PartialDate dispFirstSubmitDate,
        @Nullable PartialDate dispFirstSubmitQcDate,
        @Nullable DateStruct dispFirstPostDateStruct,
        @Nullable PartialDate lastUpdateSubmitDate,
        @Nullable DateStruct lastUpdatePostDateStruct) {
    public static final StatusModule EMPTY = new StatusModule(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** When the record was last updated: the day of posting, or else of submission; null where it says neither. */
    public @Nullable PartialDate lastUpdate() {
        PartialDate posted = lastUpdatePostDateStruct == null ? null : lastUpdatePostDateStruct.date();
        return posted == null ? lastUpdateSubmitDate : posted;
    }

    /** Whether the study drug is available outside of the study, and under which record. */
    public record ExpandedAccessInfo(
            @Nullable Boolean hasExpandedAccess,
            @Nullable String nctId,
            @Nullable ExpandedAccessStatus statusForNctId) {}

    /** The status of an expanded-access record. */
    public enum ExpandedAccessStatus {
        AVAILABLE,
        NO_LONGER_AVAILABLE,
        TEMPORARILY_NOT_AVAILABLE,
        APPROVED_FOR_MARKETING
    }
}
