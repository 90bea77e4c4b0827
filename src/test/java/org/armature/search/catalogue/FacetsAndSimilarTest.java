package org.armature.search.catalogue;

import static org.armature.search.catalogue.CatalogueQuery.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;

class FacetsAndSimilarTest {
    private static final List<Study> STUDIES = SearchStudies.real();
    private static final Catalogue CATALOGUE = TestCatalogue.of(STUDIES);

    @Test
    void counts_are_those_of_the_records() {
        Map<String, Integer> expected = STUDIES.stream()
                .flatMap(study -> study.protocolSection().designModule().phases().stream())
                .collect(Collectors.toMap(Enum::name, phase -> 1, Integer::sum));
        Map<String, Integer> counted =
                CATALOGUE.facets(ALL, Set.of(Facet.PHASE), 100).getOrDefault(Facet.PHASE, List.of()).stream()
                        .collect(Collectors.toMap(FacetCount::value, FacetCount::studies));
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void each_count_is_the_number_of_studies_that_narrowing_to_it_leaves() {
        CatalogueQuery query = ALL.content("treatment OR study");
        CATALOGUE.facets(query, EnumSet.allOf(Facet.class), 50).forEach((facet, counts) -> {
            assertThat(counts).isSortedAccordingTo((one, other) -> Integer.compare(other.studies(), one.studies()));
            counts.forEach(count -> assertThat(CATALOGUE.count(query.facet(facet, Set.of(count.value()))))
                    .as("%s %s", facet, count.value())
                    .isEqualTo(count.studies()));
        });
    }

    @Test
    void a_study_resembles_others_for_reasons_that_both_have() {
        Study one = SearchStudies.study("NCT00000001", conditions("Asthma", "PHASE2"));
        Study two = SearchStudies.study("NCT00000002", conditions("asthma", "PHASE2"));
        Study three = SearchStudies.study("NCT00000003", conditions("Gout", "PHASE2"));
        Study four = SearchStudies.study("NCT00000004", conditions("Eczema", "PHASE3"));
        List<SimilarStudy> similar = TestCatalogue.of(one, two, three, four).similar("NCT00000001", 10);
        assertThat(similar).extracting(SimilarStudy::studyId).containsExactly("NCT00000002", "NCT00000003");
        assertThat(similar.get(0).reasons())
                .containsExactly(
                        new SimilarStudy.Reason(SimilarStudy.Kind.CONDITION, List.of("asthma")),
                        new SimilarStudy.Reason(SimilarStudy.Kind.PHASE, List.of("PHASE2")));
        assertThat(similar.get(0).score()).isGreaterThan(similar.get(1).score());
    }

    private static String conditions(String condition, String phase) {
        return "'conditionsModule':{'conditions':['%s']},'designModule':{'phases':['%s']}".formatted(condition, phase);
    }

    @Test
    void no_real_record_resembles_itself_and_each_resemblance_has_a_reason() {
        for (Study study : STUDIES) {
            assertThat(CATALOGUE.similar(study.id(), 5)).allSatisfy(similar -> {
                assertThat(similar.studyId()).isNotEqualTo(study.id());
                assertThat(similar.reasons()).isNotEmpty();
                assertThat(similar.score()).isBetween(0.0, 1.0);
            });
        }
    }

    @Test
    void numbers_are_those_of_all_hits_in_their_order_and_can_be_limited() {
        CatalogueQuery query = ALL.content("patients");
        assertThat(CATALOGUE.numbers(query))
                .containsExactly(CATALOGUE.search(query, 0, 100).hits().stream()
                        .mapToLong(CatalogueHit::number)
                        .toArray());
        Set<Long> some =
                LongStream.of(CATALOGUE.numbers(query)).limit(3).boxed().collect(Collectors.toSet());
        assertThat(CATALOGUE.numbers(query.among(some))).hasSize(3);
        assertThat(CATALOGUE.numbers(query.among(Set.of()))).isEmpty();
    }
}
