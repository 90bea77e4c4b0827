package org.armature.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armature.server.Application;
import org.armature.study.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A text that more studies hold than HAPI asks for at a time, and than it keeps in one part. */
class ManyHitsIT {
    private static final int COPIES = 10_500;
    private static final long FIRST = 50_000_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private String fhir = "";

    @Test
    @Timeout(420)
    void the_links_visit_each_of_ten_thousand_hits_once() throws Exception {
        try (ConfigurableApplicationContext server =
                new SpringApplicationBuilder(Application.class).run("--server.port=0", "--armature.data=" + data)) {
            fhir = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + "/fhir";
            assertThat(put().statusCode()).isEqualTo(201);
            copy(server);
            await().atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> total("_content=quokka&_summary=count") == COPIES + 1);
            for (String query : List.of("_content=quokka&_count=1000", "_content=quokka&_sort=title&_count=1000")) {
                List<String> visited = new ArrayList<>();
                for (String next = fhir + "/ResearchStudy?" + query + "&_elements=title"; next != null; ) {
                    JsonNode page = get(next);
                    page.path("entry")
                            .forEach(entry ->
                                    visited.add(entry.at("/resource/id").asText()));
                    next = null;
                    for (JsonNode link : page.path("link")) {
                        if (link.path("relation").asText().equals("next")) {
                            next = link.path("url").asText();
                        }
                    }
                }
                assertThat(visited).as(query).hasSize(COPIES + 1).doesNotHaveDuplicates();
            }
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put() throws IOException, InterruptedException {
        String study = "{\"resourceType\":\"ResearchStudy\",\"id\":\"template\",\"status\":\"active\","
                + "\"title\":\"Quokka smiles\"}";
        return send(HttpRequest.newBuilder(URI.create(fhir + "/ResearchStudy/template"))
                .header("Content-Type", "application/fhir+json")
                .PUT(HttpRequest.BodyPublishers.ofString(study)));
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StudyJson.parse(answer.body());
    }

    private int total(String query) throws IOException, InterruptedException {
        return get(fhir + "/ResearchStudy?" + query).path("total").asInt();
    }

    /** Copies the rows of the study, since ten thousand writes would take minutes. */
    private static void copy(ConfigurableApplicationContext server) {
        JdbcTemplate jdbc = server.getBean(JdbcTemplate.class);
        new TransactionTemplate(server.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            copy(jdbc, "HFJ_RESOURCE", Map.of("RES_ID", FIRST + " + x", "FHIR_ID", "'copy-' || x"));
            copy(jdbc, "HFJ_RES_VER", Map.of("RES_ID", FIRST + " + x", "PID", FIRST + " + x"));
            copy(jdbc, "HFJ_SPIDX_STRING", Map.of("RES_ID", FIRST + " + x", "SP_ID", FIRST + " + x * 100 + t.SP_ID"));
            jdbc.update("insert into armature_change (resource) select 'ResearchStudy/copy-' || x from system_range(1, "
                    + COPIES + ")");
        });
    }

    private static void copy(JdbcTemplate jdbc, String table, Map<String, String> replaced) {
        List<String> columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = ? and is_generated = 'NEVER'",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> replaced.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t, system_range(1, " + COPIES + ") where t.RES_ID ="
                + " (select RES_ID from HFJ_RESOURCE where FHIR_ID = 'template')");
    }
}
