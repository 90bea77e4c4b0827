package org.armature.search.catalogue;

import static org.armature.search.catalogue.SearchStudies.study;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final String MASSACHUSETTS =
            "'city':'Boston','state':'Massachusetts','zip':'02114','country':'United States','geoPoint':{'lat':42.36,'lon':-71.06}";
    private static final String LINCOLNSHIRE =
            "'city':'Boston','state':'Lincolnshire','country':'United Kingdom','geoPoint':{'lat':52.98,'lon':-0.03}";

    private static Catalogue catalogue(int massachusetts, int lincolnshire) {
        List<Study> studies = new ArrayList<>();
        for (int i = 0; i < massachusetts + lincolnshire; i++) {
            studies.add(study(
                    "NCT%08d".formatted(i),
                    "'contactsLocationsModule':{'locations':[{%s}]}"
                            .formatted(i < massachusetts ? MASSACHUSETTS : LINCOLNSHIRE)));
        }
        return TestCatalogue.of(studies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boston",
                "boston",
                " Boston , MA",
                "Boston, Massachusetts",
                "Boston MA",
                "Boston, US",
                "Boston, USA",
                "Boston, MA, United States",
                "02114"
            })
    void a_name_is_a_place_where_studies_have_sites(String name) {
        assertThat(catalogue(8, 1).place(name)).isInstanceOfSatisfying(PlaceAnswer.Found.class, found -> {
            assertThat(found.place().name()).isEqualTo("Boston, Massachusetts, United States");
            assertThat(found.place().latitude()).isBetween(42.3599, 42.3601);
            assertThat(found.place().studies()).isEqualTo(8);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boston, UK", "Boston, Lincolnshire", "Boston, GB", "Boston, United Kingdom"})
    void what_follows_the_comma_tells_places_of_one_name_apart(String name) {
        assertThat(catalogue(8, 1).place(name))
                .isInstanceOfSatisfying(
                        PlaceAnswer.Found.class,
                        found -> assertThat(found.place().name()).isEqualTo("Boston, Lincolnshire, United Kingdom"));
    }

    @Test
    void of_several_likely_places_none_is_chosen() {
        assertThat(catalogue(3, 2).place("Boston"))
                .isInstanceOfSatisfying(
                        PlaceAnswer.Ambiguous.class,
                        several -> assertThat(several.alternatives())
                                .extracting(Place::name)
                                .containsExactly(
                                        "Boston, Massachusetts, United States",
                                        "Boston, Lincolnshire, United Kingdom"));
    }

    @Test
    void the_others_are_named_where_one_is_chosen() {
        assertThat(catalogue(8, 2).place("Boston"))
                .isInstanceOfSatisfying(
                        PlaceAnswer.Found.class,
                        found -> assertThat(found.others()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "Bosto", "Bostonia", "\u0000", "999"})
    void other_names_are_no_places(String name) {
        assertThat(catalogue(1, 1).place(name)).isInstanceOf(PlaceAnswer.Unknown.class);
    }
}
