package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.armature.store.StoreStudies;
import org.armature.store.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients do, each once: proof that the libraries that were left out are not needed for it. */
class OperationsIT extends RunningServer {
    @Autowired
    private StudyStore store;

    @ParameterizedTest
    @CsvSource({
        "ResearchStudy?_count=2&_format=xml, <Bundle",
        "ResearchStudy?_include=ResearchStudy:site&_revinclude=Provenance:target, Bundle",
        "ResearchStudy?site.address-city=Rome&status=active&_total=accurate&_sort=-_lastUpdated, total",
        "ResearchStudy?_elements=title, SUBSETTED",
        "ResearchStudy/NCT40000001/_history, history",
        "Location?address-city=Oslo, Bundle",
        "_history?_count=3, history",
        "Observation/$lastn?max=1, searchset",
        "ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/research-study-status, withdrawn",
        "CodeSystem/$lookup?system=http://hl7.org/fhir/research-study-status&code=active, Active",
        "CodeSystem/$validate-code?url=http://hl7.org/fhir/research-study-status&code=active, true",
        "Patient?birthdate=lt2000, Bundle"
    })
    void reads_are_answered(String path, String expected) {
        store.load(StoreStudies.study("NCT40000001"));
        HttpResponse<String> answer = get("/fhir/" + path);
        assertThat(answer.body()).contains(expected).doesNotContain("NoClassDefFound");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_resource_is_validated_against_the_base_specification() {
        HttpResponse<String> answer =
                post("/fhir/ResearchStudy/$validate", "{\"resourceType\":\"ResearchStudy\",\"status\":\"nothing\"}");
        assertThat(answer.body()).contains("OperationOutcome", "nothing").doesNotContain("NoClassDefFound");
    }

    @Test
    void a_transaction_creates_searches_and_patches() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"fullUrl":"urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a",
                  "resource":{"resourceType":"Patient","identifier":[{"system":"urn:s","value":"1"}]},
                  "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=urn:s|1"}},
                 {"resource":{"resourceType":"Observation","status":"final","code":{"text":"x"},
                   "subject":{"reference":"urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a"}},
                  "request":{"method":"POST","url":"Observation"}},
                 {"request":{"method":"GET","url":"Patient?identifier=urn:s|1"}}]}
                """;
        HttpResponse<String> answer = post("/fhir", bundle);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("transaction-response", "201 Created");
    }

    @Test
    void patches_are_applied() {
        put("/fhir/Patient/patched", "{\"resourceType\":\"Patient\",\"id\":\"patched\",\"active\":true}");
        HttpResponse<String> json = send(request("/fhir/Patient/patched")
                .setHeader("Content-Type", "application/json-patch+json")
                .method(
                        "PATCH",
                        HttpRequest.BodyPublishers.ofString(
                                "[{\"op\":\"replace\",\"path\":\"/active\",\"value\":false}]")));
        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(get("/fhir/Patient/patched").body()).contains("\"active\":false");
        assertThat(get("/fhir/Patient/patched/$everything").body()).contains("Bundle");
    }

    @Test
    void a_search_parameter_of_ones_own_is_accepted() {
        HttpResponse<String> answer = put(
                "/fhir/SearchParameter/own",
                "{\"resourceType\":\"SearchParameter\",\"id\":\"own\",\"url\":\"http://example.org/own\","
                        + "\"name\":\"own\",\"status\":\"active\",\"description\":\"d\",\"code\":\"own\","
                        + "\"base\":[\"ResearchStudy\"],\"type\":\"string\",\"expression\":\"ResearchStudy.title\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
