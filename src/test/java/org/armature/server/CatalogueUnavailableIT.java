package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** While there is no catalogue, what needs it is refused for a while, with a line in the log and no more. */
@ExtendWith(OutputCaptureExtension.class)
class CatalogueUnavailableIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    @Timeout(180)
    void a_refusal_is_one_line_in_the_log(CapturedOutput output) throws Exception {
        // Where the catalogue should be, nothing can be written.
        Files.createFile(data.resolve("catalogue"));
        try (var server = (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(Application.class).run("--server.port=0", "--armature.data=" + data)) {
            String address = "http://127.0.0.1:" + server.getWebServer().getPort() + "/fhir/";
            int lines = 0;
            for (String path : new String[] {
                "ResearchStudy?_content=zebrafish",
                "ResearchStudy?_content=zebrafish&_summary=count",
                "ResearchStudy?recruiting-near=Boston%7C50%7Ckm&status=active",
                "ResearchStudy?eligible-age=40&_total=accurate",
                "ResearchStudy/$facets?facet=condition",
                "ResearchStudy/NCT06947746/$similar",
            }) {
                HttpResponse<String> answer = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.body()).contains("OperationOutcome", "transient", "try again in a minute");
                assertThat(answer.headers().firstValue("Retry-After")).contains("60");
                lines++;
                assertThat(output.getOut().lines().filter(line -> line.contains("Answered 503: the catalogue")))
                        .as(path)
                        .hasSize(lines);
            }
            String batch = """
                    {"resourceType":"Bundle","type":"batch","entry":[
                     {"request":{"method":"GET","url":"ResearchStudy?_content=zebrafish"}}]}""";
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/fhir+json")
                            .POST(HttpRequest.BodyPublishers.ofString(batch))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("503 Service Unavailable", "try again in a minute");
        }
        assertThat(output.getAll()).doesNotContain("\tat ", "zebrafish", "Boston");
    }
}
