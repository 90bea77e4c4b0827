package org.armature.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armature.search.SharedStudies;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueQuery;
import org.armature.server.RunningServer;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SimilarIT extends RunningServer {
    @Autowired
    private StudyStore store;

    @Autowired
    private Catalogue catalogue;

    @Test
    void a_shared_condition_is_one_that_both_records_have() {
        List<SourcedStudy> studies = SharedStudies.all();
        store.load(studies);
        Awaitility.await()
                .until(() -> catalogue.search(CatalogueQuery.ALL, 0, 1).total() >= studies.size());
        JsonNode answer = similar("NCT00113659", "_count=5");
        assertThat(answer.path("entry")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        List<Double> scores = new ArrayList<>();
        for (JsonNode entry : answer.path("entry")) {
            String id = entry.at("/resource/id").asText();
            assertThat(id).isNotEqualTo("NCT00113659");
            scores.add(entry.at("/search/score").asDouble());
            assertThat(entry.at("/search/extension")).as("reasons of %s", id).isNotEmpty();
            entry.at("/search/extension").forEach(reason -> {
                if (reason.at("/extension/0/valueCode").asText().equals("condition")) {
                    Set<String> shared = conditions(studies, "NCT00113659");
                    shared.retainAll(conditions(studies, id));
                    assertThat(shared).as("conditions of %s", id).isNotEmpty();
                }
            });
        }
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    private static Set<String> conditions(List<SourcedStudy> studies, String id) {
        Set<String> conditions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        studies.stream()
                .map(SourcedStudy::study)
                .filter(study -> study.id().equals(id))
                .forEach(study -> {
                    conditions.addAll(study.protocolSection().conditionsModule().conditions());
                    study.derivedSection()
                            .conditionBrowseModule()
                            .meshes()
                            .forEach(mesh -> conditions.add(mesh.term()));
                });
        return conditions;
    }

    @Test
    void a_wrong_request_is_refused() {
        assertThat(get("/fhir/ResearchStudy/NCT06947746/$similar?_count=101").body())
                .contains("_count", "1 to 100");
        assertThat(get("/fhir/ResearchStudy/NCT00000000/$similar").statusCode()).isEqualTo(404);
    }

    private JsonNode similar(String id, String query) {
        HttpResponse<String> answer = get("/fhir/ResearchStudy/" + id + "/$similar?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StudyJson.parse(answer.body());
    }
}
