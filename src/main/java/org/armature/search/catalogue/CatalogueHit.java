package org.armature.search.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A study that matches.
 *
 * @param studyId its id in FHIR
 * @param number the number that the store gave it (HAPI's internal id)
 * @param score how well the text matches, relative to the best match of this query, which has 1; a study that matches by
 *     another name or spelling only has at most 0.5; null without a text
 * @param site the nearest recruiting site; null without a circle
 */
public record CatalogueHit(
        String studyId,
        long number,
        @Nullable Double score,
        @Nullable MatchedSite site) {}
