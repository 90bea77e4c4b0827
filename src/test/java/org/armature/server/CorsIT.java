package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites may do: those of any, and those of the one that the configuration names. */
class CorsIT extends RunningServer {
    private static final String ANY = "https://app.example";
    private static final String NAMED = "https://named.example";

    private HttpResponse<String> read(String origin, String path) {
        return send(request(path).header("Origin", origin).GET());
    }

    private static Optional<String> allowed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/metadata",
                "/fhir/ResearchStudy/NCT06947746",
                "/fhir/ResearchStudy/NCT06947746/$everything",
                "/fhir/ResearchStudy?site.address-city=Boston&_include=ResearchStudy:site",
                "/fhir/Location?_count=1",
                "/fhir/StructureDefinition?_count=1",
            })
    void any_may_read_what_is_public_without_credentials(String path) {
        HttpResponse<String> answer = read(ANY, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(allowed(answer)).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(exposed -> assertThat(exposed).contains("ETag", "Location", "X-Progress"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Patient",
                "/fhir/Patient/x",
                "/fhir/Observation?_count=1",
                "/fhir/Group?_count=1",
                "/fhir/_history",
                "/fhir/$graphql?query=%7BPatientList%7Bid%7D%7D",
                "/fhir/ResearchStudy?_revinclude=ResearchSubject:study",
                "/fhir/ResearchStudy?_has:ResearchSubject:study:individual=Patient/x",
                "/fhir/ResearchStudy?%5Fhas:ResearchSubject:study:individual=Patient/x",
                "/fhir/ResearchStudy?_include=ResearchStudy:enrollment&_include:iterate=Group:member",
                "/fhir/ResearchStudy?enrollment.member=Patient/x",
                "/fhir/%50atient",
            })
    void only_who_is_named_may_read_what_may_be_about_patients(String path) {
        HttpResponse<String> answer = read(ANY, path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(allowed(answer)).isEmpty();
        assertThat(allowed(read(NAMED, path))).contains(NAMED);
    }

    @Test
    void further_pages_may_be_read_by_who_read_the_first() {
        String first = read(ANY, "/fhir/ResearchStudy?_count=1").body();
        String next = first.replaceAll("(?s).*\"relation\":\"next\",\"url\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> second = read(ANY, next.substring(address().length()));
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(allowed(second)).contains("*");
    }

    @Test
    void nobody_may_write_and_only_who_is_named_may_search_by_post() {
        assertThat(preflight(ANY, "/fhir/ResearchStudy/x", "GET")).isEqualTo(200);
        assertThat(preflight(ANY, "/fhir/ResearchStudy/_search", "POST")).isEqualTo(403);
        assertThat(preflight(NAMED, "/fhir/Patient/_search", "POST")).isEqualTo(200);
        for (String origin : List.of(ANY, NAMED)) {
            assertThat(preflight(origin, "/fhir/ResearchStudy/x", "PUT")).isEqualTo(403);
            assertThat(preflight(origin, "/fhir/Patient", "POST")).isEqualTo(403);
            assertThat(preflight(origin, "/fhir", "POST")).isEqualTo(403);
        }
    }

    private int preflight(String origin, String path, String method) {
        return send(request(path)
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", method))
                .statusCode();
    }

    @Test
    void what_is_no_origin_is_refused_at_the_start() {
        assertThat(new CorsProperties(List.of("*", "http://localhost:3000")).origins())
                .hasSize(2);
        for (String wrong : List.of("app.example", "https://app.example/launch", "https://*.example", "")) {
            assertThatThrownBy(() -> new CorsProperties(List.of(wrong))).hasMessageContaining("armature.cors.origins");
        }
    }
}
