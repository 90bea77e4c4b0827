package org.armature.search.catalogue;

/**
 * The recruiting site by which a study matched.
 *
 * @param location the reference of its {@code Location}
 * @param display its name and city
 * @param kilometres its distance from the centre of the circle, on the sphere; registers place a site at the centre of
 *     its city
 */
public record MatchedSite(String location, String display, double kilometres) {}
