package org.armature.search.catalogue;

/** How many of the matching studies have a value. */
public record FacetCount(String value, int studies) {}
