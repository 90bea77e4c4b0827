package org.armature.eligibility.vocabulary;

/**
 * A name by which texts call a concept.
 *
 * @param text the name; case, plural, hyphens, possessives and British spelling do not matter unless it is exact
 * @param exactCase whether it is meant only in this case, as "MS" and "ALL" are
 * @param needsValue whether it is meant only where a value follows, as "K" is in "K &lt; 3.5"
 */
public record Alias(String text, boolean exactCase, boolean needsValue) {}
