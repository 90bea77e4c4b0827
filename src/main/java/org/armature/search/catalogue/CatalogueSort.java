package org.armature.search.catalogue;

/** The order of hits; equal ones follow in the order in which the store got them. */
public enum CatalogueSort {
    /** The best match first; only with a text. */
    RELEVANCE,
    /** The worst match first; only with a text. */
    LEAST_RELEVANT,
    /** The nearest recruiting site first; only with a circle. */
    NEAREST,
    /** The farthest first, by the nearest recruiting site of each; only with a circle. */
    FARTHEST,
    /** The record that was updated last first; those that do not say when come last. */
    LAST_UPDATED,
    /** The order in which the store got them. */
    STORED
}
