package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.armature.store.StudyStore;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Full text, distance, age and sex through the running server. */
class CatalogueIT extends RunningServer {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final String STUDIES = "/fhir/ResearchStudy?";

    @Autowired
    private StudyStore store;

    @BeforeEach
    void load() throws IOException {
        List<SourcedStudy> studies = new ArrayList<>();
        String records = new String(
                Objects.requireNonNull(CatalogueIT.class.getResourceAsStream("/search/studies.ndjson"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        // Those that recruit, and some that do not.
        List<String> recruiting = records.lines()
                .filter(line -> line.contains("\"overallStatus\":\"RECRUITING\""))
                .toList();
        for (String line : Stream.concat(recruiting.stream(), records.lines().limit(15))
                .distinct()
                .toList()) {
            studies.add(new SourcedStudy(StudyJson.read(StudyJson.mapper().readTree(line)), SourceFormat.CTGOV_JSON));
        }
        store.load(studies);
    }

    private Bundle search(String query) {
        HttpResponse<String> answer = get(STUDIES + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return CONTEXT.newJsonParser().parseResource(Bundle.class, answer.body());
    }

    private static List<BundleEntryComponent> matches(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
                .toList();
    }

    private static List<String> ids(Bundle bundle) {
        return matches(bundle).stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }

    @Test
    void what_a_client_writes_is_found_at_once_and_what_it_deletes_is_not() {
        put(
                "/fhir/ResearchStudy/quokka",
                "{\"resourceType\":\"ResearchStudy\",\"id\":\"quokka\",\"status\":\"active\",\"title\":\"Quokka smiles\"}");
        assertThat(ids(search("_content=quokka"))).containsExactly("quokka");
        assertThat(ids(search("_content=quokka&status=active"))).containsExactly("quokka");
        assertThat(ids(search("_content=quokka&status=completed"))).isEmpty();
        delete("/fhir/ResearchStudy/quokka");
        assertThat(ids(search("_content=quokka"))).isEmpty();
    }

    @Test
    void following_the_next_links_visits_each_hit_once_in_the_order_of_its_score() {
        Bundle page = search("_content=patients&_count=7&_total=accurate");
        int total = page.getTotal();
        assertThat(total).isGreaterThan(7);
        List<String> all = new ArrayList<>(ids(page));
        List<Double> scores = new ArrayList<>(scores(page));
        while (page.getLink("next") != null) {
            String next = page.getLink("next").getUrl();
            page = CONTEXT.newJsonParser()
                    .parseResource(
                            Bundle.class,
                            get(next.substring(next.indexOf("/fhir"))).body());
            all.addAll(ids(page));
            scores.addAll(scores(page));
        }
        assertThat(all).hasSize(total).hasSize(new HashSet<>(all).size());
        assertThat(scores).hasSize(total).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(scores.get(0)).isEqualTo(1);
    }

    private static List<Double> scores(Bundle bundle) {
        return matches(bundle).stream()
                .map(entry -> entry.getSearch().getScore().doubleValue())
                .toList();
    }

    @Test
    void the_order_of_the_database_holds_where_it_is_asked_for() {
        List<String> titles = matches(search("_content=patients&_sort=title&_count=50")).stream()
                .map(entry -> ((ResearchStudy) entry.getResource()).getTitle().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(titles).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void a_search_near_a_point_says_which_site_it_found() {
        String near = URLEncoder.encode("0|0|20000|km", StandardCharsets.UTF_8);
        Bundle bundle = search("recruiting-near=" + near + "&_count=50");
        assertThat(matches(bundle)).isNotEmpty().allSatisfy(entry -> {
            var site = entry.getSearch()
                    .getExtensionByUrl("https://armature.example/fhir/StructureDefinition/matched-site");
            Reference location = (Reference) site.getExtensionByUrl("location").getValue();
            assertThat(get("/fhir/" + location.getReference()).body()).contains("RECRUITING");
        });
    }

    @Test
    void age_and_sex_narrow_each_other_and_all_else() {
        int all = search("eligible-age=34&_summary=count").getTotal();
        int women = search("eligible-age=34&eligible-sex=female&_summary=count").getTotal();
        int men = search("eligible-age=34&eligible-sex=male&_summary=count").getTotal();
        assertThat(all).isPositive().isGreaterThanOrEqualTo(Math.max(women, men));
        assertThat(search("eligible-age=34&status=active,completed&_summary=count")
                        .getTotal())
                .isLessThanOrEqualTo(all);
    }

    @Test
    void wrong_values_are_refused_with_the_name_of_the_parameter() {
        for (String query : List.of(
                "_content=%22",
                "_content=a*",
                "_text=()",
                "recruiting-near=Nowhere%7C5%7Ckm",
                "recruiting-near=1%7C2",
                "recruiting-near=91%7C0%7C5%7Ckm",
                "eligible-age=x",
                "eligible-age=34%7C%7Cparsec",
                "eligible-sex=other",
                "_sort=recruiting-near",
                "_content=x&_sort=-_score,title")) {
            HttpResponse<String> answer = get(STUDIES + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            String name = query.contains("_sort") ? "_sort" : query.substring(0, query.indexOf('='));
            assertThat(answer.body()).contains("OperationOutcome").contains(name.equals("_text") ? "text" : name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ResearchStudy?_content=%22, 400, invalid",
        "ResearchStudy?_content=a*, 400, too-costly",
        "ResearchStudy?recruiting-near=Nowhere%7C5%7Ckm, 400, invalid",
        "ResearchStudy?eligible-age=x&_total=accurate, 400, invalid",
        "ResearchStudy?eligible-sex=other&_summary=count, 400, invalid",
        "ResearchStudy/nothing/$similar, 404, not-found",
        "ResearchStudy/nothing, 404, not-found",
        "ResearchStudy/$facets?facet=nothing, 400, value",
    })
    void a_failure_has_the_code_that_fits_it(String request, int status, String code) {
        HttpResponse<String> answer = get("/fhir/" + request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("processing");
    }

    @Test
    void a_text_of_too_many_words_is_too_costly() {
        String words = String.join("+", Collections.nCopies(400, "word"));
        assertThat(get(STUDIES + "_content=" + words).body()).contains("\"code\":\"too-costly\"", "more than");
    }

    @Test
    void what_was_deleted_is_told_as_deleted() {
        put("/fhir/ResearchStudy/gone", "{\"resourceType\":\"ResearchStudy\",\"id\":\"gone\",\"status\":\"active\"}");
        delete("/fhir/ResearchStudy/gone");
        HttpResponse<String> answer = get("/fhir/ResearchStudy/gone/$similar");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("\"code\":\"deleted\"");
    }

    /** All that a search finds, whatever its pages. */
    private Set<String> found(String query) {
        Set<String> all = new HashSet<>();
        for (Bundle page = search(query + "&_count=50"); page != null; ) {
            all.addAll(ids(page));
            String next =
                    page.getLink("next") == null ? null : page.getLink("next").getUrl();
            page = next == null
                    ? null
                    : CONTEXT.newJsonParser()
                            .parseResource(
                                    Bundle.class,
                                    get(next.substring(next.indexOf("/fhir"))).body());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.address-country=United%20States",
                "enrollment.sex=ALL",
                "enrollment:Group.sex=ALL&status=active,completed,closed-to-accrual",
                "sponsor.name=University",
                "_has:Provenance:target:recorded=gt1990",
                "_has:DocumentReference:related:status=current",
                "site.site-status=recruiting&enrollment.sex=ALL,FEMALE",
            })
    void full_text_distance_and_age_are_combined_with_chains_and_has(String chain) {
        Set<String> chained = found(chain);
        for (String ofCatalogue : List.of(
                "_content=patients", "recruiting-near=0%7C0%7C20000%7Ckm", "eligible-age=34&_content=treatment")) {
            Set<String> expected = found(ofCatalogue);
            assertThat(expected).isNotEmpty();
            expected.retainAll(chained);
            assertThat(found(ofCatalogue + "&" + chain)).as(ofCatalogue).isEqualTo(expected);
            assertThat(search(ofCatalogue + "&" + chain + "&_summary=count").getTotal())
                    .isEqualTo(expected.size());
        }
    }
}
