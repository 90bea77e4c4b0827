package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What may enter the store through the API, and what the refusal says. */
class WriteGateIT extends RunningServer {
    private static final String NO_STATUS = "{\"resourceType\":\"ResearchStudy\",\"title\":\"A\"}";

    @Test
    void an_invalid_resource_is_refused_with_element_rule_and_remedy() {
        HttpResponse<String> answer = post("/fhir/ResearchStudy", NO_STATUS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains("OperationOutcome", "ResearchStudy.status: minimum required = 1", "add the element")
                .contains("Validation_VAL_Profile_Minimum", "\"expression\":[\"ResearchStudy\"]");
    }

    @Test
    void what_a_parser_passes_over_is_refused_too() {
        HttpResponse<String> answer = post("/fhir/Patient", "{\"resourceType\":\"Patient\",\"gendre\":\"male\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("gendre");
    }

    @Test
    void an_update_in_xml_is_checked() {
        String xml = "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"x1\"/><gender value=\"m\"/></Patient>";
        HttpResponse<String> answer = send(request("/fhir/Patient/x1")
                .setHeader("Content-Type", "application/fhir+xml")
                .PUT(HttpRequest.BodyPublishers.ofString(xml)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Patient.gender");
    }

    @Test
    void entries_of_a_bundle_are_checked_one_by_one_without_full_urls() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":{"resourceType":"Patient","active":true},"request":{"method":"POST","url":"Patient"}},
                 {"resource":%s,"request":{"method":"POST","url":"ResearchStudy"}}]}
                """.formatted(NO_STATUS);
        HttpResponse<String> answer = post("/fhir", bundle);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Bundle.entry[1].resource").doesNotContain("entry[0]");
        HttpResponse<String> valid = post("/fhir", bundle.replace("\"title\"", "\"status\":\"active\",\"title\""));
        assertThat(valid.statusCode()).as(valid.body()).isEqualTo(200);
    }

    @Test
    void what_a_patch_makes_is_checked() {
        put("/fhir/Patient/gate", "{\"resourceType\":\"Patient\",\"id\":\"gate\",\"active\":true}");
        HttpResponse<String> answer =
                patch("[{\"op\":\"add\",\"path\":\"/contact\",\"value\":[{\"gender\":\"male\"}]}]");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("pat-1");
        assertThat(get("/fhir/Patient/gate").body()).doesNotContain("contact");
        assertThat(patch("[{\"op\":\"replace\",\"path\":\"/active\",\"value\":false}]")
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> patch(String operations) {
        return send(request("/fhir/Patient/gate")
                .setHeader("Content-Type", "application/json-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(operations)));
    }

    @Test
    void a_profile_that_is_not_known_here_is_no_hindrance() {
        String patient = "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"http://hospital.example/p\"]}}";
        assertThat(post("/fhir/Patient", patient).statusCode()).isEqualTo(201);
    }

    @Test
    void validation_answers_for_a_resource_and_for_parameters() {
        HttpResponse<String> bare = post("/fhir/ResearchStudy/$validate", NO_STATUS);
        assertThat(bare.statusCode()).isEqualTo(200);
        assertThat(bare.body()).contains("ResearchStudy.status: minimum required = 1");
        String parameters = """
                {"resourceType":"Parameters","parameter":[
                 {"name":"mode","valueCode":"create"},
                 {"name":"profile","valueUri":"http://hl7.org/fhir/StructureDefinition/ResearchStudy"},
                 {"name":"resource","resource":%s}]}
                """.formatted(NO_STATUS);
        HttpResponse<String> wrapped = post("/fhir/ResearchStudy/$validate", parameters);
        assertThat(wrapped.statusCode()).as(wrapped.body()).isEqualTo(200);
        assertThat(wrapped.body()).contains("ResearchStudy.status: minimum required = 1");
    }

    @Test
    void validation_says_when_nothing_is_wrong_and_when_the_type_is_another() {
        String patient = "{\"resourceType\":\"Patient\",\"active\":true}";
        assertThat(post("/fhir/Patient/$validate", patient).body()).contains("nothing is wrong");
        assertThat(post("/fhir/Group/$validate", patient).body())
                .contains("wrong-type", "what was sent is Patient", "send it to Patient/$validate");
        HttpResponse<String> xml =
                send(request("/fhir/Patient/$validate?_format=xml").POST(HttpRequest.BodyPublishers.ofString(patient)));
        assertThat(xml.body()).startsWith("<OperationOutcome");
    }

    @Test
    void a_profile_may_be_named_in_parameters_and_must_be_known() {
        String parameters = """
                {"resourceType":"Parameters","parameter":[
                 {"name":"profile","valueUri":"https://armature.example/fhir/StructureDefinition/%s"},
                 {"name":"resource","resource":{"resourceType":"Group","type":"animal","actual":true}}]}
                """;
        assertThat(post("/fhir/Group/$validate", parameters.formatted("trial-eligibility-group"))
                        .body())
                .contains("Group.type")
                .doesNotContain("profile-unknown");
        assertThat(post("/fhir/Group/$validate", parameters.formatted("nothing"))
                        .body())
                .contains("profile-unknown", "StructureDefinition/nothing is not known");
    }

    @Test
    void an_entry_without_an_id_is_no_empty_entry() {
        String bundle = """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"resource":{"resourceType":"Patient","gender":"nothing"},
                  "request":{"method":"POST","url":"Patient"}}]}
                """;
        assertThat(post("/fhir/Bundle/$validate", bundle).body())
                .contains("Bundle.entry[0].resource.gender")
                .doesNotContain("bdl-");
    }

    @Test
    void a_profile_to_validate_against_must_be_known() {
        HttpResponse<String> answer = post("/fhir/ResearchStudy/$validate?profile=http://nobody.example/p", NO_STATUS);
        assertThat(answer.body()).contains("profile-unknown", "http://nobody.example/p is not known");
    }

    @Test
    void a_stored_resource_is_validated_by_its_id() {
        put("/fhir/Patient/stored", "{\"resourceType\":\"Patient\",\"id\":\"stored\",\"active\":true}");
        HttpResponse<String> answer = get("/fhir/Patient/stored/$validate");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
