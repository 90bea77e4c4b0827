package org.armature.search.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armature.search.SharedStudies;
import org.armature.server.RunningServer;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the server finds is what the records say, by an evaluation that knows nothing of how the server searches. With
 * {@code -Darmature.oracle.studies=FILE} the records of another file are loaded and asked, and with
 * {@code -Darmature.oracle.queries} another number of queries.
 */
class OracleIT extends RunningServer {
    private static final long SEED = 20_261_126;

    @Autowired
    private StudyStore store;

    @Test
    void each_query_finds_the_studies_whose_records_say_so() {
        List<SourcedStudy> sourced = SharedStudies.chosen();
        store.load(sourced);
        List<Study> studies = sourced.stream().map(SourcedStudy::study).toList();
        Set<String> asked = new TreeSet<>(studies.stream().map(Study::id).toList());
        OracleQueries queries = new OracleQueries(studies, SEED);
        int count = Integer.getInteger("armature.oracle.queries", 360);
        List<String> wrong = new ArrayList<>();
        int finding = 0;
        for (int number = 0; number < count; number++) {
            OracleQuery query = queries.query(number);
            finding += query.expected().isEmpty() ? 0 : 1;
            String difference = difference(query, asked);
            if (!difference.isEmpty()) {
                wrong.add(query + "\n  " + difference);
            }
        }
        assertThat(wrong).as("wrong answers to %s queries", count).isEmpty();
        assertThat(finding).as("queries that find something").isGreaterThan(count / 2);
    }

    private String difference(OracleQuery query, Set<String> asked) {
        HttpResponse<String> answer = query.post()
                ? send(request("/fhir/ResearchStudy/_search")
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(query.encoded() + "&_count=200&_elements=status")))
                : get("/fhir/ResearchStudy?" + query.encoded() + "&_count=200&_elements=status");
        if (answer.statusCode() != 200) {
            return answer.statusCode() + " " + answer.body();
        }
        // Studies of other tests may be there too.
        Set<String> found = pages(answer);
        found.retainAll(asked);
        Set<String> missing = new TreeSet<>(query.expected());
        missing.removeAll(found);
        found.removeAll(query.expected());
        return (missing.isEmpty() ? "" : "not found: " + missing) + (found.isEmpty() ? "" : " wrongly found: " + found);
    }

    private Set<String> pages(HttpResponse<String> first) {
        Set<String> found = new TreeSet<>();
        for (HttpResponse<String> answer = first; answer != null; ) {
            JsonNode bundle = StudyJson.parse(answer.body());
            bundle.path("entry").forEach(entry -> {
                if (entry.at("/search/mode").asText().equals("match")) {
                    found.add(entry.at("/resource/id").asText());
                }
            });
            answer = null;
            for (JsonNode link : bundle.path("link")) {
                if (link.path("relation").asText().equals("next")) {
                    answer = get(link.path("url").asText().substring(address().length()));
                }
            }
        }
        return found;
    }
}
