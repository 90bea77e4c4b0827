package org.armature.search.oracle;

import org.armature.study.ContactsLocationsModule.GeoPoint;
import org.armature.study.ContactsLocationsModule.Location;

/**
 * All places within a distance of a point, on the sphere.
 *
 * @param value as it is asked for
 */
record Circle(GeoPoint centre, double kilometres, String value) {
    private static final double EARTH_KM = 6371.0088;
    private static final double KM_PER_MILE = 1.609344;

    static Circle drawn(Draw draw) {
        GeoPoint centre = draw.fieldOf(protocol -> protocol.contactsLocationsModule().locations().stream()
                .map(Location::geoPoint)
                .filter(Circle::isWhole)
                .toList());
        int distance = draw.among(5, 25, 100, 500, 2000);
        String unit = draw.among("km", "km", "mi", "[mi_i]", "");
        double kilometres = unit.contains("mi") ? distance * KM_PER_MILE : distance;
        String value = centre.lat() + "|" + centre.lon() + "|" + distance + (unit.isEmpty() ? "" : "|" + unit);
        return new Circle(centre, kilometres, value);
    }

    private static boolean isWhole(GeoPoint point) {
        return point != null && point.lat() != null && point.lon() != null;
    }

    boolean holds(Location site) {
        return isWhole(site.geoPoint()) && distance(site.geoPoint(), centre) <= kilometres;
    }

    /** By the haversine. */
    private static double distance(GeoPoint one, GeoPoint other) {
        double latitude = Math.toRadians(one.lat().doubleValue());
        double otherLatitude = Math.toRadians(other.lat().doubleValue());
        double north = Math.sin((latitude - otherLatitude) / 2);
        double east =
                Math.sin(Math.toRadians(one.lon().doubleValue() - other.lon().doubleValue()) / 2);
        double half = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
