package org.armature.search.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A study that matches.
 *
 * @param studyId its id in FHIR
 * @param number the number that the store gave it (HAPI's internal id)
 * @param score how well the text matches, from 0 to 1 for the best of this query; null without a text
 * @param site the nearest recruiting site; null without a circle
 */
public record CatalogueHit(
        String studyId,
        long number,
        @Nullable Double score,
        @Nullable MatchedSite site) {}
