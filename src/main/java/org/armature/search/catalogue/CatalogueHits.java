package org.armature.search.catalogue;

import java.util.List;

/**
 * An answer of the catalogue.
 *
 * @param total how many studies match
 * @param hits those that were asked for, in order
 */
public record CatalogueHits(int total, List<CatalogueHit> hits) {}
