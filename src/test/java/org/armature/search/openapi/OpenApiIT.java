package org.armature.search.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.armature.server.RunningServer;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;

class OpenApiIT extends RunningServer {

    @Test
    void it_names_what_the_capability_statement_names() {
        HttpResponse<String> answer = get("/fhir/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode api = StudyJson.parse(answer.body());
        assertThat(api.path("openapi").asText()).isEqualTo("3.0.3");
        JsonNode statement = StudyJson.parse(get("/fhir/metadata").body());
        for (JsonNode type : statement.at("/rest/0/resource")) {
            JsonNode search =
                    api.path("paths").path("/" + type.path("type").asText()).at("/get/parameters");
            assertThat(search.findValuesAsText("name"))
                    .as(type.path("type").asText())
                    .containsExactlyElementsOf(type.path("searchParam").findValuesAsText("name"));
        }
        assertThat(api.at("/paths/~1ResearchStudy~1{id}~1$everything/get/parameters")
                        .findValuesAsText("name"))
                .containsExactly("id", "_count", "_type", "_since", "_after");
    }
}
