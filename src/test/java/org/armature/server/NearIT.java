package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Near is a circle on the sphere, also where degrees are no measure. */
class NearIT extends SearchedStudies {
    private static final double EARTH = 6371.0088;

    @ParameterizedTest
    @CsvSource({
        "34.05, -118.24, 50, km, 50",
        "34.05, -118.24, 50, mi, 80.4672",
        "48.85, 2.35, 300, km, 300",
        "48.85, 2.35, 301, km, 301",
        "-40, -179.9, 1000, km, 1000",
        "-40, 179.9, 1000, km, 1000",
        "90, 0, 3500, km, 3500",
        "89.9, 170, 5000, km, 5000",
        "-90, 50, 7000, km, 7000",
        "0, 0, 15000, km, 15000",
        "10, 100, 20015, km, 20015",
        "-37.68611, 176.16667, 0, km, 0"
    })
    void sites_within_the_distance_are_found_and_no_others(
            double latitude, double longitude, double distance, String unit, double kilometres) {
        String near = latitude + "|" + longitude + "|" + (long) distance + "|" + unit;
        List<String> expected = new ArrayList<>();
        for (JsonNode site : all("Location?_count=1000&_elements=position")) {
            JsonNode position = site.path("position");
            if (!position.isMissingNode()
                    && distance(
                                    latitude,
                                    longitude,
                                    position.path("latitude").asDouble(),
                                    position.path("longitude").asDouble())
                            <= kilometres + 0.001) {
                expected.add(site.path("id").asText());
            }
        }
        List<String> found = new ArrayList<>();
        all("Location?_count=1000&_elements=id&near=" + encoded(near))
                .forEach(site -> found.add(site.path("id").asText()));
        assertThat(expected).isNotEmpty();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<JsonNode> all(String request) {
        List<JsonNode> all = new ArrayList<>();
        json(request).path("entry").forEach(entry -> all.add(entry.path("resource")));
        assertThat(all).hasSizeLessThan(1000);
        return all;
    }

    /** The spherical law of cosines by vectors, to be another formula than the server's. */
    private static double distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double[] a = vector(latitude, longitude);
        double[] b = vector(otherLatitude, otherLongitude);
        double chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        return 2 * EARTH * Math.asin(Math.min(1, chord / 2));
    }

    private static double[] vector(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    @Test
    void an_order_by_distance_that_would_be_none_is_refused() {
        for (String sort : List.of("near", "-near", "_id,near")) {
            HttpResponse<String> answer = get("/fhir/Location?near=34%7C-118%7C50%7Ckm&_sort=" + sort);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("cannot be sorted by distance", "recruiting-near");
        }
    }
}
