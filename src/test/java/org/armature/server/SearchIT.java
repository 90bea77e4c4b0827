package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.BrowseModule;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.SourcedStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches find what the records say, and wrong ones are told what is wrong. */
class SearchIT extends SearchedStudies {
    private static final String MESH = "https://www.nlm.nih.gov/mesh|";

    @ParameterizedTest
    @CsvFileSource(resources = "/search/refused.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\0')
    void a_wrong_request_is_told_what_is_wrong(String request, String says) {
        HttpResponse<String> answer = get("/fhir/" + request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).at("/issue/0/diagnostics").asText()).contains(says);
        int mark = request.indexOf('?');
        if (request.indexOf('/') < 0) {
            HttpResponse<String> posted = search(request.substring(0, mark), request.substring(mark + 1));
            assertThat(posted.statusCode()).isEqualTo(400);
            assertThat(json(posted).at("/issue/0/diagnostics"))
                    .isEqualTo(json(answer).at("/issue/0/diagnostics"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D001172", "D001249", "D009369", "D006967", "D003920", "D000072716"})
    void below_finds_the_studies_of_a_term_and_of_all_terms_under_it(String code) throws IOException {
        String below = "ResearchStudy?_count=200&_elements=id&condition:below=" + encoded(MESH + code);
        assertThat(ofFile(found(below))).containsExactlyInAnyOrderElementsOf(withCondition(code, true));
        String exact = "ResearchStudy?_count=200&_elements=id&condition=" + encoded(MESH + code);
        assertThat(ofFile(found(exact))).containsExactlyInAnyOrderElementsOf(withCondition(code, false));
    }

    private static List<String> withCondition(String code, boolean below) throws IOException {
        List<String> ids = new ArrayList<>();
        for (SourcedStudy sourced : studies()) {
            BrowseModule browse = sourced.study().derivedSection().conditionBrowseModule();
            Stream<Mesh> terms = below
                    ? Stream.concat(browse.meshes().stream(), browse.ancestors().stream())
                    : browse.meshes().stream();
            if (terms.anyMatch(term -> code.equals(term.id()))) {
                ids.add(sourced.study().id());
            }
        }
        return ids;
    }

    /** Without the seeds. */
    private static List<String> ofFile(List<String> ids) throws IOException {
        List<String> all =
                studies().stream().map(sourced -> sourced.study().id()).toList();
        return ids.stream().filter(all::contains).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location?_has:ResearchStudy:site:condition:below=D001172&_summary=count",
                "Location?_has:ResearchStudy:site:condition:below=https://www.nlm.nih.gov/mesh%7CD001172&_summary=count"
            })
    void below_works_from_the_other_side_of_a_reference(String request) {
        assertThat(json(request).path("total").asInt()).isEqualTo(15);
    }

    @Test
    void below_works_through_a_reference_by_post_and_in_a_bundle() {
        assertThat(json("ResearchSubject?study.condition:below=D001172")
                        .path("total")
                        .asInt())
                .isZero();
        JsonNode posted = json(search("ResearchStudy", "condition:below=D001172&_elements=id"));
        assertThat(ids(posted, "match")).contains("NCT00815906", "NCT03003572");
        for (String type : List.of("batch", "transaction")) {
            JsonNode answer = json(post("/fhir", bundle(type, "ResearchStudy?condition:below=D001172")));
            assertThat(ids(answer.at("/entry/0/resource"), "match")).contains("NCT00815906", "NCT03003572");
            assertThat(answer.at("/entry/0/resource/link/0/url").asText()).contains("condition:below=");
        }
    }

    @Test
    void a_wrong_search_in_a_batch_fails_alone() {
        String entries = bundle("batch", "ResearchStudy?conditon=x", "ResearchStudy?_summary=count");
        JsonNode answer = json(post("/fhir", entries));
        assertThat(answer.at("/entry/0/response/status").asText()).startsWith("400");
        assertThat(answer.at("/entry/0").toString()).contains("did you mean 'condition'");
        assertThat(answer.at("/entry/1/response/status").asText()).startsWith("200");
    }

    private static String bundle(String type, String... urls) {
        String entries = String.join(
                ",",
                Stream.of(urls)
                        .map(url -> "{\"request\":{\"method\":\"GET\",\"url\":\"" + url + "\"}}")
                        .toList());
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + entries + "]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT05676931",
                "nct05676931",
                "http://clinicaltrials.gov|NCT05676931",
                "https://clinicaltrials.gov|nct05676931",
                "https://clinicaltrials.gov/|NCT05676931",
                "https://clinicaltrials.gov/nctid|NCT05676931",
                "https://clinicaltrials.gov/show/|NCT05676931",
                "https://clinicaltrials.gov/study/NCT05676931",
                "2022-502916-35-01"
            })
    void a_study_is_found_by_any_spelling_of_its_numbers(String identifier) {
        assertThat(found("ResearchStudy?_elements=id&identifier=" + encoded(identifier)))
                .containsExactly("NCT05676931");
    }

    @Test
    void a_number_that_a_client_writes_is_stored_in_one_spelling() {
        String study = "{\"resourceType\":\"ResearchStudy\",\"id\":\"written\",\"status\":\"active\",\"identifier\":"
                + "[{\"system\":\"https://clinicaltrials.gov/nctid\",\"value\":\"nct99999991\"}]}";
        assertThat(put("/fhir/ResearchStudy/written", study).statusCode()).isIn(200, 201);
        JsonNode stored = json("ResearchStudy/written");
        assertThat(stored.at("/identifier/0/system").asText()).isEqualTo("http://clinicaltrials.gov");
        assertThat(stored.at("/identifier/0/value").asText()).isEqualTo("NCT99999991");
        String condition = "/fhir/ResearchStudy?identifier=" + encoded("https://clinicaltrials.gov|nct99999991");
        assertThat(delete(condition).statusCode()).isEqualTo(200);
        assertThat(get("/fhir/ResearchStudy/written").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "label=METOD, NCT02691897",
        "label=metod, NCT02691897",
        "label:exact=METOD, NCT02691897",
        "phase=phase-2&label:contains=edge-l, NCT05676931",
        "_id=NCT05676931&enrollment.age-low=le18, NCT05676931",
        "_id=NCT05676931&enrollment.age-low=gt18, ''",
        "_id=NCT03928431&enrollment.age-high=lt0.001, NCT03928431",
        "_id=NCT03928431&enrollment.age-high=ge1, ''",
        "_id=NCT05147779&enrollment.age-low=le0&enrollment.age-high=ge120, NCT05147779",
        "_id=NCT00026962&enrollment.sex=FEMALE, NCT00026962",
        "_id=NCT00026962&enrollment.sex:not=FEMALE, ''",
        "_id=NCT05929300&recruitment-status=withdrawn, NCT05929300",
        "_id=NCT05929300&result:missing=true, NCT05929300"
    })
    void parameters_find_what_the_record_says(String query, String id) {
        assertThat(found("ResearchStudy?" + query)).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "outcome:exact=Improvement+of+endothelial+function+following+Viagra+treatment%5C,+according+to+platismographia. NCT00297544",
                "party:PractitionerRole.practitioner.name:exact=John+Roemer%5C,+MD NCT03275402",
                "_id=NCT01892319&party:PractitionerRole.organization.name:exact=Novo+Nordisk+A/S NCT01892319"
            })
    void a_value_is_taken_with_its_commas_and_slashes(String query, String id) {
        assertThat(found("ResearchStudy?" + query)).containsExactly(id);
    }

    @Test
    void includes_bring_what_a_study_refers_to() {
        JsonNode page = json("ResearchStudy?_id=NCT05676931&_include=ResearchStudy:enrollment"
                + "&_include=ResearchStudy:protocol&_include=ResearchStudy:party"
                + "&_include:iterate=PractitionerRole:practitioner&_revinclude=Provenance:target");
        assertThat(ids(page, "include"))
                .contains("NCT05676931-eligibility", "NCT05676931-protocol")
                .anyMatch(id -> id.startsWith("NCT05676931-provenance"))
                .anyMatch(id -> id.startsWith("NCT05676931-person"));
        assertThat(ids(json("PlanDefinition?_id=NCT05676931-protocol&_include=PlanDefinition:activity"), "include"))
                .anyMatch(id -> id.startsWith("NCT05676931-intervention"));
    }

    private HttpResponse<String> search(String type, String form) {
        return send(request("/fhir/" + type + "/_search")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
