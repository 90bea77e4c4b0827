package org.armature.search.catalogue;

/**
 * A circle on the sphere.
 *
 * @param latitude of its centre, in degrees from -90 to 90
 * @param longitude of its centre, in degrees from -180 to 180
 * @param kilometres its radius, greater than 0
 */
public record Near(double latitude, double longitude, double kilometres) {
    /** The longest distance on Earth: more is the same. */
    public static final double ANTIPODE = 20_016;

    /** Fails with {@link IllegalArgumentException} where there is no such circle. */
    public Near {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("latitudes go from -90 to 90 and longitudes from -180 to 180");
        }
        if (!(kilometres > 0) || Double.isInfinite(kilometres)) {
            throw new IllegalArgumentException("a distance is greater than 0");
        }
    }
}
