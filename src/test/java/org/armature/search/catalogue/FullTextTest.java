package org.armature.search.catalogue;

import static org.armature.search.catalogue.CatalogueQuery.ALL;
import static org.armature.search.catalogue.SearchStudies.study;
import static org.armature.search.catalogue.SearchStudies.titled;
import static org.armature.search.catalogue.SearchStudies.whole;
import static org.armature.search.catalogue.TestCatalogue.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextTest {
    private static final String CARCINOMA = "{'protocolSection':{'identificationModule':{'nctId':'NCT00000002',"
            + "'briefTitle':'Mammary carcinoma'}},'derivedSection':{'conditionBrowseModule':{"
            + "'meshes':[{'id':'D001943','term':'Breast Neoplasms'}],"
            + "'ancestors':[{'id':'D009371','term':'Neoplasms by Site'}]}}}";

    private static final String NAMED = "{'protocolSection':{'identificationModule':{'nctId':'NCT00000001',"
            + "'briefTitle':'Exercise'},'conditionsModule':{'conditions':['Breast Cancer']}},"
            + "'derivedSection':{'conditionBrowseModule':{'meshes':[{'id':'D001943','term':'Breast Neoplasms'}],"
            + "'browseLeaves':[{'id':'M1','name':'Breast Neoplasms','asFound':'Breast Cancer','relevance':'HIGH'}]}}}";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "infection, infections in children",
                "INFECTIONS, an infection",
                "`\"heart failure\"`, acute heart failure",
                "cardio*, cardiology",
                "naive, naïve patients",
                "PD-1, anti PD-1 therapy",
                "`(asthma OR eczema) children`, eczema in children",
                "`the heart`, heart",
                "`heart AND failure`, failure of the heart",
                "`heart) failure`, heart failure",
                "`heart -kidney`, heart",
            })
    void a_text_finds(String text, String title) {
        assertThat(ids(TestCatalogue.of(titled("NCT00000001", title)), ALL.content(text)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"heart failure\"`, failure of the heart",
                "heart kidney, heart",
                "heart -kidney, heart and kidney",
                "heart NOT kidney, heart and kidney",
                "ardiology*, cardiology",
                "PD-1, PD-2 and 1",
            })
    void a_text_does_not_find(String text, String title) {
        assertThat(ids(TestCatalogue.of(titled("NCT00000001", title)), ALL.content(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"", "***", "-", "()", "a*", "-heart", "heart OR -kidney", "((((((((((heart))))))))))"})
    void a_text_that_cannot_be_answered_is_refused_with_a_reason(String text) {
        Catalogue catalogue = TestCatalogue.of(titled("NCT00000001", "heart"));
        assertThatThrownBy(() -> catalogue.count(ALL.content(text))).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void limits_hold_for_long_texts_many_words_and_many_prefixes() {
        Catalogue catalogue = TestCatalogue.of(titled("NCT00000001", "heart"));
        for (String text : List.of("heart ".repeat(84), "h ".repeat(33), "aa* bb* cc* dd* ee*", "-".repeat(501))) {
            assertThatThrownBy(() -> catalogue.count(ALL.content(text))).isInstanceOf(InvalidTextException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000heart",
                "heart\\",
                "heart:failure",
                "heart^9",
                "heart~",
                "[heart TO x]",
                "heart/.*/",
                "((heart",
                "\"heart",
                "heart && ||",
                "++--heart",
                "\uD800 heart"
            })
    void signs_of_other_query_languages_are_text(String text) {
        Catalogue catalogue = TestCatalogue.of(titled("NCT00000001", "heart"));
        assertThat(catalogue.count(ALL.content(text))).isBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"study", "patients", "cancer", "neoplasms", "heart failur", "infections OR asthma"})
    void the_first_hits_are_worth_the_same_whether_others_are_counted_and_on_whatever_page(String text) {
        Catalogue catalogue = TestCatalogue.of(SearchStudies.real());
        CatalogueQuery query = ALL.content(text);
        List<CatalogueHit> all = catalogue.search(query, 0, 1000).hits();
        assertThat(all).hasSizeGreaterThan(1);
        int some = Math.min(all.size(), 8);
        assertThat(catalogue.first(query, some)).isEqualTo(all.subList(0, some));
        List<CatalogueHit> later = all.subList(all.size() / 2, all.size());
        assertThat(catalogue
                        .explain(
                                query, later.stream().map(CatalogueHit::studyId).collect(Collectors.toSet()))
                        .values())
                .containsExactlyElementsOf(later);
    }

    @Test
    void what_contains_the_words_comes_before_all_that_only_means_them() {
        Catalogue catalogue = TestCatalogue.of(
                whole(CARCINOMA),
                whole(NAMED),
                study("NCT00000003", "'eligibilityModule':{'eligibilityCriteria':'No earlier breast cancer'}"));
        CatalogueHits hits = catalogue.search(ALL.content("breast cancer"), 0, 10);
        assertThat(hits.hits())
                .extracting(CatalogueHit::studyId)
                .containsExactly("NCT00000001", "NCT00000003", "NCT00000002");
        assertThat(hits.hits().get(0).score()).isEqualTo(1);
        assertThat(hits.hits().get(1).score()).isBetween(0.5, 1.0);
        assertThat(hits.hits().get(2).score()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void a_misspelled_word_finds_what_is_spelled_alike_but_never_before_what_is_spelled_so() {
        Catalogue catalogue = TestCatalogue.of(
                titled("NCT00000001", "Diabetes"), titled("NCT00000002", "Diabtes, sic, in one record"));
        assertThat(ids(catalogue, ALL.content("diabtes"))).containsExactly("NCT00000002", "NCT00000001");
    }

    @Test
    void a_word_that_many_studies_have_is_not_taken_for_another() {
        List<Study> studies = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(i -> studies.add(titled("NCT0000000" + i, "rash")));
        studies.add(titled("NCT00000009", "rasp"));
        assertThat(ids(TestCatalogue.of(studies), ALL.content("rash"))).hasSize(5);
    }

    @Test
    void the_narrative_is_titles_and_descriptions() {
        Catalogue catalogue = TestCatalogue.of(
                study("NCT00000001", "'descriptionModule':{'briefSummary':'About gout.'}"),
                study("NCT00000002", "'conditionsModule':{'conditions':['Gout']}"));
        assertThat(ids(catalogue, ALL.narrative("gout"))).containsExactly("NCT00000001");
        assertThat(ids(catalogue, ALL.content("gout"))).containsExactlyInAnyOrder("NCT00000001", "NCT00000002");
    }

    @Test
    void every_real_record_is_found_first_by_its_number_and_among_the_first_by_its_title() {
        List<Study> studies = SearchStudies.real();
        Catalogue catalogue = TestCatalogue.of(studies);
        for (Study study : studies) {
            assertThat(ids(catalogue, ALL.content(study.id())).get(0)).isEqualTo(study.id());
            String title = Objects.requireNonNull(
                            study.protocolSection().identificationModule().briefTitle())
                    .replace('"', ' ');
            assertThat(ids(catalogue, ALL.content("\"" + title + "\""))).contains(study.id());
        }
    }
}
