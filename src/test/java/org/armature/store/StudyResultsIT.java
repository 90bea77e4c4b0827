package org.armature.store;

import static org.armature.store.StoreStudies.study;
import static org.armature.store.StoreStudies.titled;
import static org.armature.store.StoreStudies.withResults;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.armature.server.RunningServer;
import org.armature.store.LoadOutcome.Created;
import org.armature.store.LoadOutcome.Unchanged;
import org.armature.store.LoadOutcome.Updated;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class StudyResultsIT extends RunningServer {
    private static final String EVENTS = "{\"eventGroups\":[{\"id\":\"EG000\",\"title\":\"Drug\","
            + "\"seriousNumAffected\":3,\"seriousNumAtRisk\":40}]}";
    private static final String FLOW = "{'groups':[{'id':'FG000','title':'Drug'}],'periods':[]}";
    private static final String RESULTS = "{'adverseEventsModule':" + EVENTS + ",'participantFlowModule':" + FLOW + "}";

    @Autowired
    private StudyStore store;

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> present(String studyId) {
        return jdbc.queryForList(
                "select res_type from hfj_resource where fhir_id like ? and res_deleted_at is null"
                        + " and res_type in ('Binary', 'Composition', 'Group', 'Observation') order by 1",
                String.class,
                studyId + "%");
    }

    @Test
    void a_study_with_results_is_loaded_once() {
        assertThat(store.load(withResults(study("NCT40000011"), RESULTS))).isInstanceOf(Created.class);
        assertThat(store.load(withResults(study("NCT40000011"), RESULTS))).isInstanceOf(Unchanged.class);
        assertThat(present("NCT40000011"))
                .containsExactly("Binary", "Binary", "Composition", "Group", "Group", "Group", "Observation");
    }

    @Test
    void the_registrys_json_is_served_as_it_is_or_as_a_resource() {
        store.load(withResults(study("NCT40000002"), RESULTS));
        String path = "/fhir/Binary/NCT40000002-results-adverse-events-module";
        HttpResponse<String> raw = read(path, "application/json");
        assertThat(raw.body()).isEqualTo(EVENTS).isEqualTo(read(path, "*/*").body());
        assertThat(raw.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(read(path, "application/fhir+json").body())
                .contains("\"resourceType\":\"Binary\"", "\"contentType\":\"application/json\"", "\"data\":\"ey");
    }

    /** Without a content type, by which the server would tell that a client speaks FHIR. */
    private HttpResponse<String> read(String path, String accept) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", accept));
    }

    @Test
    void results_are_found_from_the_study() {
        store.load(withResults(study("NCT40000003"), RESULTS));
        assertThat(get("/fhir/ResearchStudy/NCT40000003").body()).contains("Composition/NCT40000003-results");
        assertThat(get("/fhir/Composition/NCT40000003-results").body()).contains("<caption>", "3 / 40");
        assertThat(get("/fhir/Composition?subject=ResearchStudy/NCT40000003&_include=Composition:entry")
                        .body())
                .contains("\"resourceType\":\"Observation\"", "\"resourceType\":\"Binary\"");
    }

    @Test
    void what_an_amendment_no_longer_reports_is_deleted() {
        store.load(withResults(study("NCT40000004"), RESULTS));
        String flowAlone = "{'participantFlowModule':" + FLOW + "}";
        assertThat(store.load(withResults(titled("NCT40000004", "Amended"), flowAlone)))
                .isInstanceOf(Updated.class);
        assertThat(present("NCT40000004")).containsExactly("Binary", "Composition", "Group", "Group");
        assertThat(store.load(titled("NCT40000004", "Withdrawn"))).isInstanceOf(Updated.class);
        assertThat(present("NCT40000004")).containsExactly("Group");
        assertThat(get("/fhir/Composition/NCT40000004-results").statusCode()).isEqualTo(410);
    }
}
