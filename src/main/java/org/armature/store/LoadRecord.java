package org.armature.store;

import java.util.Optional;
import org.armature.study.SourceFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the loader remembers of a study.
 *
 * @param hash the hash of the content, or the empty text where somebody else has changed one of the resources
 * @param format the format of the source, or null where somebody else has deleted the study itself
 */
record LoadRecord(
        String studyId,
        String hash,
        @Nullable SourceFormat format,
        @Nullable String updatedOn,
        @Nullable String dataVersion) {

    /** Whether somebody else has changed one of the study's resources since it was loaded. */
    boolean isTouched() {
        return hash.isEmpty();
    }

    /** Why the candidate is not to be loaded, or empty where it is. */
    Optional<String> reasonAgainst(Candidate candidate) {
        if (format == null) {
            return Optional.empty();
        }
        int richness = candidate.format().compareRichness(format);
        if (richness > 0) {
            return Optional.of("the store holds it from a richer source: " + format.title());
        }
        if (richness == 0 && isOlder(candidate.updatedOn(), updatedOn)) {
            return Optional.of("the store holds a newer record, updated " + updatedOn);
        }
        if (candidate.hash().equals(hash)) {
            return Optional.of("the content is the same");
        }
        if (richness == 0
                && !isOlder(updatedOn, candidate.updatedOn())
                && isOlder(candidate.dataVersion(), dataVersion)) {
            return Optional.of("the store holds a newer record, of the registry's data of " + dataVersion);
        }
        return Optional.empty();
    }

    /** Whether the candidate has the same content in newer data of the registry, which is worth remembering. */
    boolean isOutdatedBy(Candidate candidate) {
        return candidate.hash().equals(hash) && isOlder(dataVersion, candidate.dataVersion());
    }

    /** Dates of the same precision compare as text; where one is less precise, only what both state counts. */
    private static boolean isOlder(@Nullable String date, @Nullable String other) {
        if (date == null || other == null) {
            return false;
        }
        int common = Math.min(date.length(), other.length());
        return date.substring(0, common).compareTo(other.substring(0, common)) < 0;
    }
}
