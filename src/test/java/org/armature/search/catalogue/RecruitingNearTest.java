package org.armature.search.catalogue;

import static org.armature.search.catalogue.CatalogueQuery.ALL;
import static org.armature.search.catalogue.SearchStudies.study;
import static org.armature.search.catalogue.TestCatalogue.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecruitingNearTest {
    private static final double RADIUS_KM = 6371.0088;

    private static String site(String city, String status, double latitude, double longitude) {
        return "{'facility':'Clinic','city':'%s','country':'Italy','status':'%s','geoPoint':{'lat':%s,'lon':%s}}"
                .formatted(city, status, latitude, longitude);
    }

    private static Study recruiting(String nctId, String... sites) {
        return withStatus(nctId, "RECRUITING", sites);
    }

    private static Study withStatus(String nctId, String status, String... sites) {
        return study(
                nctId,
                "'statusModule':{'overallStatus':'%s'},'contactsLocationsModule':{'locations':[%s]}"
                        .formatted(status, String.join(",", sites)));
    }

    @Test
    void the_same_site_is_near_and_recruiting() {
        Catalogue catalogue = TestCatalogue.of(
                recruiting(
                        "NCT00000001",
                        site("Rome", "COMPLETED", 41.89, 12.51),
                        site("Milan", "RECRUITING", 45.46, 9.19)),
                recruiting("NCT00000002", site("Rome", "RECRUITING", 41.89, 12.51)),
                recruiting("NCT00000003", site("Rome", "NOT_YET_RECRUITING", 41.89, 12.51)));
        assertThat(ids(catalogue, ALL.near(new Near(41.9, 12.5, 50)))).containsExactly("NCT00000002");
    }

    @Test
    void a_study_whose_status_is_unknown_or_closed_does_not_recruit_whatever_its_sites_say() {
        Catalogue catalogue = TestCatalogue.of(
                withStatus("NCT00000001", "UNKNOWN", site("Rome", "RECRUITING", 41.89, 12.51)),
                withStatus("NCT00000002", "COMPLETED", site("Rome", "RECRUITING", 41.89, 12.51)));
        assertThat(ids(catalogue, ALL.near(new Near(41.9, 12.5, 50)))).isEmpty();
    }

    @Test
    void the_nearest_site_is_named_with_its_distance_and_the_nearest_study_comes_first() {
        Catalogue catalogue = TestCatalogue.of(
                recruiting("NCT00000001", site("Milan", "RECRUITING", 45.46, 9.19)),
                recruiting(
                        "NCT00000002",
                        site("Milan", "RECRUITING", 45.46, 9.19),
                        site("Rome", "RECRUITING", 41.89, 12.51)));
        List<CatalogueHit> hits =
                catalogue.search(ALL.near(new Near(41.89, 12.51, 1000)), 0, 10).hits();
        assertThat(hits).extracting(CatalogueHit::studyId).containsExactly("NCT00000002", "NCT00000001");
        assertThat(hits.get(0).site()).isEqualTo(new MatchedSite("Location/NCT00000002-site-1", "Clinic, Rome", 0));
        assertThat(Objects.requireNonNull(hits.get(1).site()).kilometres()).isBetween(470.0, 490.0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 180, 0, -179.9, 12",
        "89.9, 0, 89.9, 180, 23",
        "-89.9, 90, -90, 0, 12",
        "10, -179.95, 10, 179.95, 11"
    })
    void the_180th_meridian_and_the_poles_are_no_borders(
            double lat, double lon, double siteLat, double siteLon, double km) {
        Catalogue catalogue = TestCatalogue.of(recruiting("NCT00000001", site("X", "RECRUITING", siteLat, siteLon)));
        assertThat(ids(catalogue, ALL.near(new Near(lat, lon, km)))).hasSize(1);
        assertThat(ids(catalogue, ALL.near(new Near(lat, lon, km / 2)))).isEmpty();
    }

    @Test
    void for_any_circle_the_matches_and_their_order_are_those_of_the_formula() {
        Random random = new Random(7);
        List<Study> studies = new ArrayList<>();
        List<double[]> positions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            // Many near the poles and the 180th meridian.
            double latitude = i % 4 == 0 ? 89 + random.nextDouble() : random.nextDouble() * 180 - 90;
            double longitude =
                    i % 3 == 0 ? (179 + random.nextDouble()) * (i % 2 == 0 ? 1 : -1) : random.nextDouble() * 360 - 180;
            positions.add(new double[] {latitude, longitude});
            studies.add(recruiting("NCT%08d".formatted(i), site("X", "RECRUITING", latitude, longitude)));
        }
        Catalogue catalogue = TestCatalogue.of(studies);
        for (int i = 0; i < 300; i++) {
            double[] centre = i % 2 == 0
                    ? positions.get(random.nextInt(positions.size()))
                    : new double[] {random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180};
            double radius = Math.exp(random.nextDouble() * 10);
            Map<Double, String> expected = new TreeMap<>();
            for (int s = 0; s < positions.size(); s++) {
                double distance = haversine(centre, positions.get(s));
                if (distance <= radius) {
                    expected.put(distance, studies.get(s).id());
                }
            }
            assertThat(ids(catalogue, ALL.near(new Near(centre[0], centre[1], radius))))
                    .containsExactlyElementsOf(expected.values());
        }
    }

    private static double haversine(double[] one, double[] two) {
        double latitude = Math.toRadians(two[0] - one[0]);
        double longitude = Math.toRadians(two[1] - one[1]);
        double a = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(one[0]))
                        * Math.cos(Math.toRadians(two[0]))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
