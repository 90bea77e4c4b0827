package org.armature.store;

import org.armature.mapping.ContentHash;
import org.armature.study.PartialDate;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.jspecify.annotations.Nullable;

/**
 * A study that is to be loaded, with what decides whether it replaces the one that is there.
 *
 * @param hash the hash of its content
 * @param updatedOn when its record was last updated, as far as it says
 * @param dataVersion the version of the registry's data that it was taken from
 */
record Candidate(
        SourcedStudy sourced,
        String hash,
        @Nullable String updatedOn,
        @Nullable String dataVersion) {

    static Candidate of(SourcedStudy sourced) {
        PartialDate version = sourced.study().derivedSection().miscInfoModule().versionHolder();
        return new Candidate(
                sourced,
                ContentHash.of(sourced),
                value(sourced.study().protocolSection().statusModule().lastUpdate()),
                value(version));
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    String studyId() {
        return sourced.study().id();
    }

    SourceFormat format() {
        return sourced.format();
    }
}
