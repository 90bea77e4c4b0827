package org.armature.search.oracle;

import static org.armature.search.oracle.NumberQueries.eligibility;
import static org.armature.search.oracle.NumberQueries.years;

import java.util.List;
import java.util.function.Function;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.Status;
import org.armature.study.Study;

/** Whom a study accepts, and where it recruits: of one site, and only while the study itself recruits. */
final class NearQueries {
    private NearQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(NearQueries::near, NearQueries::age, NearQueries::sex);
    }

    private static Asked<Study> near(Draw draw) {
        Circle circle = Circle.drawn(draw);
        return new Asked<>("recruiting-near", circle.value(), study -> recruits(study, circle));
    }

    private static boolean recruits(Study study, Circle circle) {
        return study.protocolSection().statusModule().overallStatus() == Status.RECRUITING
                && study.protocolSection().contactsLocationsModule().locations().stream()
                        .anyMatch(site -> site.status() == Status.RECRUITING && circle.holds(site));
    }

    /** Ages are in completed units: who is 34 is accepted up to 34 years. */
    private static Asked<Study> age(Draw draw) {
        int age = draw.among(0, 1, 3, 10, 16, 17, 18, 21, 34, 55, 65, 70, 80, 95);
        return new Asked<>("eligible-age", age + "|http://unitsofmeasure.org|a", study -> {
            double low = years(eligibility(study).minimumAge(), 0).orElseThrow();
            double high = years(eligibility(study).maximumAge(), 150).orElseThrow();
            return low <= age && age <= high;
        });
    }

    private static Asked<Study> sex(Draw draw) {
        boolean female = draw.chance(50);
        Sex other = female ? Sex.MALE : Sex.FEMALE;
        return new Asked<>(
                "eligible-sex",
                female ? "female" : "male",
                study -> eligibility(study).sex() != null && eligibility(study).sex() != other);
    }
}
