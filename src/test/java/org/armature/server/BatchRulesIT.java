package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search obeys the same rules in a bundle as by itself, however its address is written. */
class BatchRulesIT extends RunningServer {
    private static final String GOOD = "ResearchStudy?_summary=count";

    static Stream<String> refused() {
        return Stream.of(
                "ResearchStudy?_count=1001",
                "ResearchStudy?_count=500&_include=ResearchStudy:site",
                "ResearchStudy?status=" + String.join(",", Collections.nCopies(201, "active")),
                "ResearchStudy?" + String.join("&", Collections.nCopies(41, "title=a")),
                "ResearchStudy?title=" + "x".repeat(2001),
                "ResearchStudy?title:contains=ab",
                "ResearchStudy?title=*abc",
                "ResearchStudy?partof.partof.partof.partof.title=x",
                "ResearchStudy?_sort=title,status,_id,_lastUpdated",
                "ResearchStudy?_sort=near",
                "ResearchStudy?_filter=x",
                "ResearchStudy?_content=a*",
                "ResearchStudy/_search?_count=1001",
                "/ResearchStudy?_count=1001",
                "//ResearchStudy/?_count=1001",
                "%52esearchStudy?_count=1001",
                "ResearchStudy/%5Fsearch?_count=1001",
                "ResearchStudy?%5Fcount=1001");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_refused_by_itself_is_refused_in_a_batch_and_nothing_else(String search) {
        JsonNode answer =
                StudyJson.parse(bundle("batch", List.of(GOOD, search, GOOD)).body());
        assertThat(answer.at("/entry/1/response/status").asText())
                .as(answer.toString())
                .startsWith("400");
        assertThat(answer.at("/entry/1/resource").isMissingNode()).isTrue();
        for (int good : new int[] {0, 2}) {
            assertThat(answer.at("/entry/" + good + "/response/status").asText())
                    .startsWith("200");
        }
    }

    @Test
    void in_a_transaction_one_that_is_refused_is_not_answered_either() {
        HttpResponse<String> answer = bundle("transaction", List.of(GOOD, "ResearchStudy?_count=1001"));
        assertThat(answer.body()).contains("too large").doesNotContain("\"searchset\",\"total\":0");
    }

    private HttpResponse<String> bundle(String type, List<String> searches) {
        ObjectNode bundle = StudyJson.mapper().createObjectNode();
        ArrayNode entries =
                bundle.put("resourceType", "Bundle").put("type", type).putArray("entry");
        searches.forEach(search ->
                entries.addObject().putObject("request").put("method", "GET").put("url", search));
        return post("/fhir", bundle.toString());
    }
}
