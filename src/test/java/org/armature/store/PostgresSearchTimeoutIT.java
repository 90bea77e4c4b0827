package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.armature.server.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A search that the database does not finish is answered, by the whole server. */
@EnabledIf(value = "org.armature.store.PostgresServer#isRunning", disabledReason = "PostgreSQL cannot be started here")
class PostgresSearchTimeoutIT {
    private static final String SEARCH = "ResearchStudy?title:contains=study";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private String fhir = "";

    @Test
    @Timeout(180)
    void a_search_that_takes_too_long_is_refused_as_too_costly() throws Exception {
        Map<String, String> database = PostgresServer.newDatabase();
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--armature.data=" + data,
                        "--armature.search-timeout=1s",
                        "--armature.database.url=" + database.get("ARMATURE_DATABASE_URL"),
                        "--armature.database.username=" + database.get("ARMATURE_DATABASE_USERNAME"))) {
            fhir = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + "/fhir";
            assertThat(get(SEARCH).statusCode()).isEqualTo(200);
            try (Connection other = DriverManager.getConnection(
                            database.get("ARMATURE_DATABASE_URL"), database.get("ARMATURE_DATABASE_USERNAME"), "");
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("lock table hfj_spidx_string in access exclusive mode");
                for (String end : new String[] {"", "&_total=accurate", "&_summary=count", "&_content=study"}) {
                    HttpResponse<String> answer = get(SEARCH + end);
                    assertThat(answer.statusCode()).as(end + answer.body()).isEqualTo(400);
                    assertThat(answer.body()).contains("too-costly", "longer than 1 s", "narrow it");
                }
                assertThat(batch().body()).contains("longer than 1 s", "\"status\":\"200");
                other.rollback();
            }
            assertThat(get(SEARCH).statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(fhir + "/" + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> batch() throws IOException, InterruptedException {
        String entries = "{\"request\":{\"method\":\"GET\",\"url\":\"" + SEARCH + "\"}},"
                + "{\"request\":{\"method\":\"GET\",\"url\":\"ResearchStudy/NCT06947746\"}}";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + entries + "]}";
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(fhir))
                        .header("Content-Type", "application/fhir+json")
                        .POST(HttpRequest.BodyPublishers.ofString(bundle))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
