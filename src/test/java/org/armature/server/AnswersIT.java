package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersIT extends RunningServer {

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/fhir, 400",
        "/fhir/Nothing, 404",
        "/fhir/ResearchStudy/nothing, 404",
        "/fhir/ResearchStudy?nothing=1, 400",
        "/fhir/ResearchStudy/1/2/3, 400",
        "/actuator/env, 404"
    })
    void a_wrong_path_gets_an_outcome_and_no_stack_trace(String path, int status) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("at org.", "at ca.uhn", "Whitelabel");
    }

    @Test
    void a_browser_gets_a_page_for_a_wrong_path() {
        HttpResponse<String> answer = send(request("/nothing").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>", "/nothing").doesNotContain("Whitelabel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"resourceType\":\"Patient\",", "{\"resourceType\":\"Nothing\"}", "[]", "x", "''"})
    void a_broken_body_gets_an_outcome(String body) {
        HttpResponse<String> answer = post("/fhir/Patient", body);
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("at org.", "at ca.uhn");
    }

    @Test
    void a_client_chooses_any_id_and_reads_every_version() {
        String patient = "{\"resourceType\":\"Patient\",\"id\":\"123\",\"active\":%s}";
        assertThat(put("/fhir/Patient/123", patient.formatted(true)).statusCode())
                .isEqualTo(201);
        assertThat(put("/fhir/Patient/123", patient.formatted(false)).statusCode())
                .isEqualTo(200);
        assertThat(get("/fhir/Patient/123/_history/1").body()).contains("\"active\":true");
        assertThat(delete("/fhir/Patient/123").statusCode()).isEqualTo(200);
        assertThat(get("/fhir/Patient/123").statusCode()).isEqualTo(410);
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        HttpResponse<String> answer = put(
                "/fhir/ResearchSubject/s1",
                "{\"resourceType\":\"ResearchSubject\",\"id\":\"s1\",\"status\":\"candidate\","
                        + "\"study\":{\"display\":\"A study\"},"
                        + "\"individual\":{\"reference\":\"Patient/none\"}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Patient/none");
    }

    @Test
    void the_start_page_says_what_the_store_holds() {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"en\"", "studies</strong>", "/fhir/metadata", "<caption>");
    }

    @Test
    void health_is_up_and_nothing_else_is_exposed() {
        assertThat(get("/actuator/health").body()).contains("UP");
        assertThat(get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    @Test
    void the_capability_statement_names_the_searches() {
        HttpResponse<String> answer = get("/fhir/metadata");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"type\":\"ResearchStudy\"", "\"fhirVersion\":\"4.0.1\"");
    }
}
