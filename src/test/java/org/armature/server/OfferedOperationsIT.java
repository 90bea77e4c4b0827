package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HAPI brings for whoever runs a server is not offered to whoever reaches it. */
class OfferedOperationsIT extends RunningServer {
    private static final String PARAMETERS = "{\"resourceType\":\"Parameters\"}";

    @ParameterizedTest
    @CsvSource({
        "POST, $expunge",
        "POST, %24expunge",
        "POST, ResearchStudy/$expunge",
        "POST, ResearchStudy/NCT06947746/$expunge",
        "POST, $mark-all-resources-for-reindexing",
        "POST, $perform-reindexing-pass",
        "POST, $reindex-terminology",
        "POST, $reindex",
        "GET, $get-resource-counts",
        "POST, $hapi.fhir.replace-references",
        "POST, Patient/$hapi.fhir.merge",
        "POST, Patient/x/$meta-delete",
        "GET, $meta",
        "GET, ResearchStudy/NCT06947746/$meta",
        "GET, ResearchStudy/NCT06947746/_history/1/$meta",
        "POST, ValueSet/x/$invalidate-expansion",
        "GET, CodeSystem/$subsumes?system=http://hl7.org/fhir/administrative-gender&codeA=male&codeB=male",
    })
    void an_operation_of_the_operator_is_refused(String method, String path) {
        HttpResponse<String> answer = method.equals("GET") ? get("/fhir/" + path) : post("/fhir/" + path, PARAMETERS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome", "not-supported", "this operation is not offered");
    }

    @ParameterizedTest
    @CsvSource({"$get-resource-counts", "%24get-resource-counts", "ResearchStudy/$meta", "/ResearchStudy/x/$meta"})
    void it_is_refused_within_a_batch_too_and_the_rest_is_answered(String path) {
        String answer = post("/fhir", """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"request":{"method":"GET","url":"%s"}},
                 {"request":{"method":"GET","url":"ResearchStudy/NCT06947746/$everything?_count=1"}}]}
                """.formatted(path)).body();
        assertThat(answer)
                .contains("this operation is not offered", "\"status\":\"400", "\"status\":\"200", "searchset");
    }

    @Test
    void the_capability_statement_lists_what_is_offered_alone() {
        JsonNode rest =
                StudyJson.parse(get("/fhir/metadata").body()).path("rest").path(0);
        assertThat(names(rest)).containsExactly("graphql");
        Set<String> all = new TreeSet<>();
        rest.path("resource").forEach(type -> all.addAll(names(type)));
        assertThat(all)
                .contains("everything", "facets", "similar", "validate", "expand", "lookup", "translate")
                .doesNotContain("meta", "meta-add", "meta-delete", "expunge", "hapi.fhir.merge");
    }

    private static Set<String> names(JsonNode of) {
        Set<String> names = new TreeSet<>();
        of.path("operation")
                .forEach(operation -> names.add(operation.path("name").asText()));
        return names;
    }
}
