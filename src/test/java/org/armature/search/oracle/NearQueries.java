package org.armature.search.oracle;

import static org.armature.search.oracle.NumberQueries.eligibility;
import static org.armature.search.oracle.NumberQueries.years;

import java.util.List;
import java.util.function.Function;
import org.armature.study.ContactsLocationsModule.GeoPoint;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.Status;
import org.armature.study.Study;

/** Whom a study accepts, and where it recruits: of one site, and only while the study itself recruits. */
final class NearQueries {
    private static final double EARTH_KM = 6371.0088;
    private static final double KM_PER_MILE = 1.609344;

    private NearQueries() {}

    static List<Function<Draw, Asked>> all() {
        return List.of(NearQueries::near, NearQueries::age, NearQueries::sex);
    }

    private static Asked near(Draw draw) {
        GeoPoint centre = draw.fieldOf(protocol -> protocol.contactsLocationsModule().locations().stream()
                .map(Location::geoPoint)
                .toList());
        int distance = draw.among(5, 25, 100, 500, 2000);
        boolean miles = draw.chance(30);
        double kilometres = miles ? distance * KM_PER_MILE : distance;
        String value = centre.lat() + "|" + centre.lon() + "|" + distance + (miles ? "|mi" : "|km");
        return new Asked("recruiting-near", value, study -> recruits(study, centre, kilometres));
    }

    private static boolean recruits(Study study, GeoPoint centre, double kilometres) {
        return study.protocolSection().statusModule().overallStatus() == Status.RECRUITING
                && study.protocolSection().contactsLocationsModule().locations().stream()
                        .anyMatch(site -> site.status() == Status.RECRUITING
                                && site.geoPoint() != null
                                && distance(site.geoPoint(), centre) <= kilometres);
    }

    /** On the sphere, by the haversine. */
    static double distance(GeoPoint one, GeoPoint other) {
        double latitude = Math.toRadians(one.lat().doubleValue());
        double otherLatitude = Math.toRadians(other.lat().doubleValue());
        double north = Math.sin((latitude - otherLatitude) / 2);
        double east =
                Math.sin(Math.toRadians(one.lon().doubleValue() - other.lon().doubleValue()) / 2);
        double half = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** Ages are in completed units: who is 34 is accepted up to 34 years. */
    private static Asked age(Draw draw) {
        int age = draw.among(0, 1, 3, 10, 16, 17, 18, 21, 34, 55, 65, 70, 80, 95);
        return new Asked("eligible-age", age + "|http://unitsofmeasure.org|a", study -> {
            double low = years(eligibility(study).minimumAge(), 0).orElseThrow();
            double high = years(eligibility(study).maximumAge(), 150).orElseThrow();
            return low <= age && age <= high;
        });
    }

    private static Asked sex(Draw draw) {
        boolean female = draw.chance(50);
        Sex other = female ? Sex.MALE : Sex.FEMALE;
        return new Asked(
                "eligible-sex",
                female ? "female" : "male",
                study -> eligibility(study).sex() != null && eligibility(study).sex() != other);
    }
}
