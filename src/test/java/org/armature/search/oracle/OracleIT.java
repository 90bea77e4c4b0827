package org.armature.search.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.armature.search.SharedStudies;
import org.armature.server.RunningServer;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the server finds is what the records say, by an evaluation that knows nothing of how the server searches. With
 * {@code -Darmature.oracle.studies=FILE} the records of another file are loaded and asked, and with
 * {@code -Darmature.oracle.queries} another number of queries.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleIT extends RunningServer {
    private static final long SEED = 20_261_126;
    private static final int QUERIES = Integer.getInteger("armature.oracle.queries", 400);

    private final Set<String> known = new HashSet<>();
    private List<Study> studies;
    private OracleParts parts;

    @BeforeAll
    void load(@Autowired StudyStore store) {
        List<SourcedStudy> sourced = SharedStudies.chosen();
        store.load(sourced);
        studies = sourced.stream().map(SourcedStudy::study).toList();
        parts = OracleParts.of(sourced);
        parts.ids().values().forEach(ids -> ids.references().values().forEach(known::addAll));
    }

    @Test
    void each_query_finds_the_studies_whose_records_say_so() {
        OracleQueries<Study> queries = OracleQueries.ofStudies(studies, SEED);
        check(QUERIES, queries::query, this::difference);
    }

    @Test
    void each_query_finds_the_parts_of_studies_whose_records_say_so() {
        check(QUERIES / 2, PartQueries.inTurn(parts, draw()), this::difference);
    }

    @Test
    void what_is_included_stands_in_the_records_of_the_matches() {
        check(QUERIES / 4, new IncludeQueries(parts, draw()).inTurn(), this::difference);
    }

    @Test
    void full_text_finds_the_studies_that_say_so() {
        OracleQueries<Study> queries = new OracleQueries<>(
                "ResearchStudy",
                Part.byId(studies),
                Stream.concat(
                                new FullTextQueries("_content", studies, content()).all().stream(),
                                new FullTextQueries("_text", studies, new Vocabulary(studies, StudyWords::narrative))
                                        .all().stream())
                        .toList(),
                draw());
        check(QUERIES / 4, queries::query, this::difference);
    }

    @Test
    void studies_that_have_the_words_come_before_all_others() {
        RankedQueries queries = new RankedQueries(studies, content(), draw());
        check(QUERIES / 8, queries::words, query -> of(query).ranking(query, known));
    }

    @Test
    void each_study_that_has_the_words_to_the_letter_is_found() {
        RankedQueries queries = new RankedQueries(studies, content(), draw());
        check(QUERIES / 8, queries::verbatim, query -> of(query).absence(query));
    }

    private Vocabulary content() {
        return new Vocabulary(studies, StudyWords::content);
    }

    private Draw draw() {
        return new Draw(studies, new Random(SEED));
    }

    private void check(int count, IntFunction<OracleQuery> queries, Check check) {
        Tally tally = new Tally();
        for (int number = 0; number < count; number++) {
            OracleQuery query = queries.apply(number);
            tally.add(query, check.difference(query));
        }
        System.out.println(tally);
        if (System.getProperty(SharedStudies.CHOSEN) != null) {
            System.out.println(tally.kinds());
        }
        assertThat(tally.wrong()).as("wrong answers to %s queries", count).isEmpty();
        assertThat(tally.finding()).as("queries that find something").isGreaterThan(count / 2);
    }

    /** Says what is wrong with the answer to a query, or nothing. */
    private interface Check {
        String difference(OracleQuery query);
    }

    private String difference(OracleQuery query) {
        return of(query).difference(query, known);
    }

    private Answer of(OracleQuery query) {
        HttpResponse<String> first = ask(query);
        return first.statusCode() == 200 ? pages(first) : Answer.refused(first.statusCode() + " " + first.body());
    }

    private HttpResponse<String> ask(OracleQuery query) {
        String parameters = query.encoded() + "&_count=200" + (query.includes() ? "" : "&_elements=id");
        return query.post()
                ? send(request("/fhir/" + query.type() + "/_search")
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(parameters)))
                : get("/fhir/" + query.type() + "?" + parameters);
    }

    private Answer pages(HttpResponse<String> first) {
        Answer answer = new Answer();
        for (HttpResponse<String> page = first; page != null; ) {
            JsonNode bundle = StudyJson.parse(page.body());
            answer.add(bundle);
            page = null;
            for (JsonNode link : bundle.path("link")) {
                if (link.path("relation").asText().equals("next")) {
                    page = get(link.path("url").asText().substring(address().length()));
                }
            }
        }
        return answer;
    }
}
