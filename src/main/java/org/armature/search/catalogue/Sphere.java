package org.armature.search.catalogue;

import org.apache.lucene.util.SloppyMath;

/** Distances on the Earth, taken for a sphere of its mean radius. */
final class Sphere {
    private Sphere() {}

    /** The shortest way along the surface. */
    static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        return SloppyMath.haversinMeters(latitude1, longitude1, latitude2, longitude2) / 1000;
    }

    static double[] vector(double latitude, double longitude) {
        double lat = Math.toRadians(latitude);
        double lon = Math.toRadians(longitude);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** The latitude of the direction of a vector of any length. */
    static double latitude(double[] vector) {
        return Math.toDegrees(Math.atan2(vector[2], Math.hypot(vector[0], vector[1])));
    }

    static double longitude(double[] vector) {
        return Math.toDegrees(Math.atan2(vector[1], vector[0]));
    }
}
