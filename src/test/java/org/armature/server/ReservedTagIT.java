package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.armature.store.StoreStudies;
import org.armature.store.StudyStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tag of the catalogue is the loader's alone, whichever way a client takes. */
class ReservedTagIT extends RunningServer {
    private static final String SYSTEM = "https://armature.example/fhir/CodeSystem/record-kind";
    private static final String TAG = "{\"system\":\"" + SYSTEM + "\",\"code\":\"catalogue\"}";
    private static final String OTHER = "{\"system\":\"http://hospital.example\",\"code\":\"ours\"}";
    private static final String META = "\"meta\":{\"tag\":[" + TAG + "," + OTHER + "]}";

    @Autowired
    private StudyStore store;

    private static String patient(String id) {
        return "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"," + META + ",\"active\":true}";
    }

    private void assertUntagged(String path) {
        assertThat(get(path).body()).contains("hospital.example").doesNotContain(SYSTEM);
    }

    @Test
    void what_a_client_creates_is_not_of_the_catalogue() {
        HttpResponse<String> answer =
                post("/fhir/Patient", "{\"resourceType\":\"Patient\"," + META + ",\"active\":true}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).doesNotContain(SYSTEM);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertUntagged(location.substring(address().length()));
    }

    @Test
    void what_a_client_puts_is_not_of_the_catalogue() {
        assertThat(put("/fhir/Patient/tagged", patient("tagged")).statusCode()).isEqualTo(201);
        assertUntagged("/fhir/Patient/tagged");
        assertThat(put("/fhir/Patient/tagged", patient("tagged").replace("true", "false"))
                        .statusCode())
                .isEqualTo(200);
        assertUntagged("/fhir/Patient/tagged");
        assertThat(get("/fhir/Patient?_id=tagged&_tag=" + SYSTEM + "%7Ccatalogue")
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void neither_is_what_a_transaction_or_a_batch_holds() {
        for (String type : new String[] {"transaction", "batch"}) {
            String id = "tagged-" + type;
            HttpResponse<String> answer = post(
                    "/fhir",
                    "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[{\"resource\":" + patient(id)
                            + ",\"request\":{\"method\":\"PUT\",\"url\":\"Patient/" + id + "\"}}]}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertUntagged("/fhir/Patient/" + id);
        }
    }

    @Test
    void a_patch_cannot_add_it_and_takes_it_from_what_it_changes() {
        put("/fhir/Patient/patched-tag", "{\"resourceType\":\"Patient\",\"id\":\"patched-tag\",\"active\":true}");
        assertThat(patch("Patient/patched-tag", "/meta", "{\"tag\":[" + TAG + "," + OTHER + "]}"))
                .isEqualTo(200);
        assertUntagged("/fhir/Patient/patched-tag");
        store.load(StoreStudies.study("NCT61000001"));
        assertThat(get("/fhir/ResearchStudy/NCT61000001").body()).contains(SYSTEM);
        assertThat(patch("ResearchStudy/NCT61000001", "/title", "\"Another\"")).isEqualTo(200);
        assertThat(get("/fhir/ResearchStudy/NCT61000001").body())
                .contains("Another")
                .doesNotContain(SYSTEM);
        store.load(StoreStudies.study("NCT61000001"));
        assertThat(get("/fhir/ResearchStudy/NCT61000001").body()).contains(SYSTEM);
    }

    private int patch(String path, String element, String value) {
        return send(request("/fhir/" + path)
                        .setHeader("Content-Type", "application/json-patch+json")
                        .method(
                                "PATCH",
                                HttpRequest.BodyPublishers.ofString(
                                        "[{\"op\":\"add\",\"path\":\"" + element + "\",\"value\":" + value + "}]")))
                .statusCode();
    }

    @Test
    void no_operation_adds_it() {
        put("/fhir/Patient/meta-tag", "{\"resourceType\":\"Patient\",\"id\":\"meta-tag\",\"active\":true}");
        String parameters =
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"meta\",\"valueMeta\":{\"tag\":[" + TAG
                        + "]}}]}";
        HttpResponse<String> answer = post("/fhir/Patient/meta-tag/$meta-add", parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(get("/fhir/Patient/meta-tag").body()).doesNotContain(SYSTEM);
    }
}
