package org.armature.search.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armature.search.SharedStudies;
import org.armature.server.RunningServer;
import org.armature.store.StoreStudies;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is asked and in whatever order, the links visit each match once, also while studies are added. */
class PagingIT extends RunningServer {
    private static final long SEED = 20_261_127;
    private static final int QUERIES = 24;

    /** Enough to come between any two pages, and few enough that following them comes to an end. */
    private static final int MOST_ADDED = 150;

    private static final int FIRST_ADDED = 43_000_000;

    @Autowired
    private StudyStore store;

    @Test
    void the_links_visit_each_match_once_while_studies_are_added() {
        List<SourcedStudy> sourced = SharedStudies.all();
        store.load(sourced);
        List<Study> studies = sourced.stream().map(SourcedStudy::study).toList();
        Set<String> known = new HashSet<>(studies.stream().map(Study::id).toList());
        OracleQueries<Study> queries = OracleQueries.ofStudies(studies, SEED);
        Random random = new Random(SEED);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> write(done));
        try {
            for (int number = 0; number < QUERIES; number++) {
                OracleQuery query = queries.broad(number);
                String sort = List.of("", "&_sort=_id", "&_sort=-_lastUpdated", "&_sort=title")
                        .get(random.nextInt(4));
                int size = 2 + random.nextInt(20);
                List<String> visited = new ArrayList<>(
                        follow("/fhir/ResearchStudy?" + query.encoded() + sort + "&_elements=status&_count=" + size));
                assertThat(visited).as("%s%s by %s", query, sort, size).doesNotHaveDuplicates();
                visited.retainAll(known);
                assertThat(visited)
                        .as("%s%s by %s", query, sort, size)
                        .containsExactlyInAnyOrderElementsOf(query.expected());
            }
        } finally {
            done.set(true);
        }
        assertThat(writer.join()).as("studies that were added meanwhile").isPositive();
    }

    private int write(AtomicBoolean done) {
        int added = 0;
        while (!done.get() && added < MOST_ADDED) {
            store.load(StoreStudies.numbered(FIRST_ADDED + added, 1));
            added++;
        }
        return added;
    }

    private List<String> follow(String path) {
        List<String> visited = new ArrayList<>();
        for (String next = path; next != null; ) {
            var answer = get(next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode bundle = StudyJson.parse(answer.body());
            bundle.path("entry")
                    .forEach(entry -> visited.add(entry.at("/resource/id").asText()));
            next = null;
            for (JsonNode link : bundle.path("link")) {
                if (link.path("relation").asText().equals("next")) {
                    next = link.path("url").asText().substring(address().length());
                }
            }
        }
        return visited;
    }
}
