package org.armature.study;

import org.jspecify.annotations.Nullable;

/** Oversight and regulation of a study; null means that the source does not say. */
public record OversightModule(
        @Nullable Boolean oversightHasDmc,
        @Nullable Boolean isFdaRegulatedDrug,
        @Nullable Boolean isFdaRegulatedDevice,
        @Nullable Boolean isUnapprovedDevice,
        @Nullable Boolean isPpsd,
        @Nullable Boolean isUsExport,
        @Nullable Boolean fdaaa801Violation) {
    public static final OversightModule EMPTY = new OversightModule(null, null, null, null, null, null, null);
}
