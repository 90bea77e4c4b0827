package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The kept capability statement is what HAPI writes; with a parameter that it does not know HAPI writes it. */
class MetadataAnswersIT extends RunningServer {
    @Autowired
    private FhirContext context;

    @Autowired
    private IInterceptorService interceptors;

    private HttpResponse<String> ask(String query, String accept) {
        return send(HttpRequest.newBuilder(URI.create(address() + "/fhir/metadata?" + query))
                .header("Accept", accept)
                .header("X-Request-ID", "the-same"));
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding", "connection"));
        return headers;
    }

    @ParameterizedTest
    @CsvSource({
        "'', */*",
        "'', application/fhir+json",
        "'', application/json",
        "'', application/fhir+xml",
        "_format=xml, */*",
        "_format=json&_pretty=true, */*",
        "'', application/fhir+json;pretty=true",
    })
    void what_is_kept_is_what_hapi_writes(String query, String accept) {
        HttpResponse<String> hapis = ask(query + "&_summary=false", accept);
        HttpResponse<String> first = ask(query, accept);
        HttpResponse<String> again = ask(query, accept);
        assertThat(hapis.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(hapis.body());
        assertThat(again.body()).isEqualTo(hapis.body());
        assertThat(headers(again)).isEqualTo(headers(hapis));
    }

    @Test
    void it_is_packed_for_who_wants_it_packed() throws IOException, InterruptedException {
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + "/fhir/metadata"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
            assertThat(context.newJsonParser().parseResource(unpacked)).isInstanceOf(CapabilityStatement.class);
        }
    }

    @Test
    void one_that_hapi_makes_anew_is_written_anew() {
        String before = ask("", "*/*").body();
        HttpResponse<String> anew = send(
                HttpRequest.newBuilder(URI.create(address() + "/fhir/metadata")).header("Cache-Control", "no-cache"));
        String idBefore = ((CapabilityStatement) context.newJsonParser().parseResource(before)).getId();
        String idAfter = ((CapabilityStatement) context.newJsonParser().parseResource(anew.body())).getId();
        assertThat(idAfter).isNotEqualTo(idBefore);
        assertThat(ask("", "*/*").body()).isEqualTo(anew.body());
    }

    @Test
    void a_summary_and_parts_are_left_to_hapi() {
        assertThat(ask("_elements=fhirVersion", "*/*").body()).contains("\"fhirVersion\"", "SUBSETTED");
    }

    /** As a client writes it who chooses the name of the server. */
    private String askAs(String host) throws IOException {
        URI server = URI.create(address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET /fhir/metadata HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatever_names_clients_give_the_server_few_statements_are_kept() throws IOException {
        MetadataAnswers answers = interceptors.getAllRegisteredInterceptors().stream()
                .filter(MetadataAnswers.class::isInstance)
                .map(MetadataAnswers.class::cast)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 2 * MetadataAnswers.KEPT; i++) {
            assertThat(askAs("host" + i + ".example"))
                    .startsWith("HTTP/1.1 200")
                    .contains("http://host" + i + ".example/fhir");
        }
        assertThat(answers.kept()).isEqualTo(MetadataAnswers.KEPT);
    }
}
