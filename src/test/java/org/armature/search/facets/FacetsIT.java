package org.armature.search.facets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.search.SharedStudies;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueQuery;
import org.armature.server.RunningServer;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FacetsIT extends RunningServer {
    private static final List<SourcedStudy> STUDIES = SharedStudies.all();
    private static final String IDS =
            STUDIES.stream().map(each -> each.study().id()).collect(Collectors.joining(","));

    @Autowired
    private StudyStore store;

    @Autowired
    private Catalogue catalogue;

    @Test
    void counts_are_those_of_the_records() {
        load();
        JsonNode answer = facets("_id=" + IDS + "&limit=500");
        assertThat(answer.at("/parameter/0/valueInteger").asInt()).isEqualTo(STUDIES.size());
        assertThat(counts(answer, "status"))
                .isEqualTo(expected(study -> Stream.ofNullable(
                                study.protocolSection().statusModule().overallStatus())
                        .map(Enum::name)));
        assertThat(counts(answer, "type"))
                .isEqualTo(expected(study -> Stream.ofNullable(
                                study.protocolSection().designModule().studyType())
                        .map(Enum::name)));
        assertThat(counts(answer, "phase"))
                .isEqualTo(expected(study ->
                        study.protocolSection().designModule().phases().stream().map(Enum::name)));
        assertThat(counts(answer, "country"))
                .isEqualTo(expected(study -> study.protocolSection().contactsLocationsModule().locations().stream()
                        .map(site -> site.country())));
        assertThat(counts(answer, "start-year")).isEqualTo(expected(study -> {
            var start = study.protocolSection().statusModule().startDateStruct();
            return start == null || start.date() == null
                    ? Stream.of()
                    : Stream.of(start.date().value().substring(0, 4));
        }));
    }

    @Test
    void only_studies_that_the_search_finds_are_counted() {
        load();
        JsonNode answer = facets("_id=" + IDS + "&recruitment-status=RECRUITING&facet=status,phase");
        assertThat(counts(answer, "status").keySet()).containsExactly("RECRUITING");
        assertThat(answer.path("parameter")).hasSize(3);
        assertThat(answer.at("/parameter/0/valueInteger").asInt())
                .isEqualTo(counts(answer, "status").get("RECRUITING"));
    }

    @ParameterizedTest
    @CsvSource({"facet=colour,sponsor-class", "limit=0,limit", "_sort=title,_sort", "nothing=1,nothing"})
    void a_wrong_parameter_is_named(String query, String named) {
        HttpResponse<String> answer = get("/fhir/ResearchStudy/$facets?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome", named);
    }

    private void load() {
        store.load(STUDIES);
        Awaitility.await()
                .until(() -> catalogue.search(CatalogueQuery.ALL, 0, 1).total() >= STUDIES.size());
    }

    private JsonNode facets(String query) {
        HttpResponse<String> answer = get("/fhir/ResearchStudy/$facets?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StudyJson.parse(answer.body());
    }

    private static Map<String, Integer> counts(JsonNode answer, String facet) {
        Map<String, Integer> counts = new TreeMap<>();
        answer.path("parameter").forEach(parameter -> {
            if (parameter.at("/part/0/valueCode").asText().equals(facet)) {
                parameter.path("part").forEach(part -> {
                    if (part.path("name").asText().equals("count")) {
                        counts.put(
                                part.at("/part/0/valueString").asText(),
                                part.at("/part/1/valueInteger").asInt());
                    }
                });
            }
        });
        return counts;
    }

    private static Map<String, Integer> expected(Function<Study, Stream<String>> values) {
        return STUDIES.stream()
                .flatMap(each ->
                        values.apply(each.study()).filter(Objects::nonNull).distinct())
                .collect(Collectors.toMap(Function.identity(), value -> 1, Integer::sum, TreeMap::new));
    }
}
