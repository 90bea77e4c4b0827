package org.armature.search.catalogue;

/**
 * A place where the studies have sites.
 *
 * @param name how to write it so that nothing else is meant: city, state and country
 * @param latitude of the middle of its sites, in degrees
 * @param longitude of the middle of its sites, in degrees
 * @param studies how many studies have a site there
 */
public record Place(String name, double latitude, double longitude, int studies) {}
