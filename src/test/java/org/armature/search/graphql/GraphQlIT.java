package org.armature.search.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.armature.search.SharedStudies;
import org.armature.server.RunningServer;
import org.armature.store.StudyStore;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GraphQlIT extends RunningServer {
    @Autowired
    private StudyStore store;

    private HttpResponse<String> ask(String path, String query) {
        return get("/fhir/" + path + "$graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    @Test
    void a_study_and_what_it_refers_to_come_in_the_form_that_was_asked_for() {
        HttpResponse<String> answer =
                ask("", "{ResearchStudy(id:\"NCT06947746\"){id enrollment{resource{...on Group{name}}}}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(StudyJson.parse(answer.body()))
                .isEqualTo(StudyJson.parse("{\"data\":{\"ResearchStudy\":{\"id\":\"NCT06947746\","
                        + "\"enrollment\":[{\"resource\":{\"name\":\"NCT06947746 Eligibility Criteria\"}}]}}}"));
        assertThat(ask("ResearchStudy/NCT06947746/", "{id}").body()).contains("NCT06947746");
    }

    @Test
    void a_list_has_all_studies_that_a_search_finds() {
        store.load(SharedStudies.all());
        int found = StudyJson.parse(get("/fhir/ResearchStudy?status=completed&_summary=count")
                        .body())
                .path("total")
                .asInt();
        assertThat(found).isGreaterThan(20);
        assertThat(StudyJson.parse(ask("", "{ResearchStudyList(status:\"completed\"){id}}")
                                .body())
                        .at("/data/ResearchStudyList"))
                .hasSize(found);
        assertThat(StudyJson.parse(ask("", "{ResearchStudyList(status:\"completed\",_count:2){id}}")
                                .body())
                        .at("/data/ResearchStudyList"))
                .hasSize(2);
    }

    @Test
    void a_query_that_is_none_is_refused() {
        for (String query : new String[] {
            "{",
            "{Nothing{id}}",
            "{".repeat(40) + "}".repeat(40),
            "{ResearchStudyList{...a}} fragment a on ResearchStudy{...a}",
            "{ResearchStudyList{identifier(fhirpath:\"true\"){value}}}",
            "{ResearchStudyList{identifier(system:\"a' or 'a\"){value}}}",
            "{ResearchStudyConnection(_count:100000){count}}"
        }) {
            HttpResponse<String> answer = ask("", query);
            assertThat(answer.statusCode()).as(query.strip()).isBetween(400, 422);
            assertThat(answer.body()).contains("OperationOutcome").doesNotContain("at org.");
        }
    }
}
