package org.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLimitsIT extends RunningServer {
    private static byte[] packed(byte[] start, int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(start);
            byte[] chunk = new byte[1024 * 1024];
            for (int i = 0; i < zeros; i++) {
                gzip.write(chunk);
            }
        }
        return packed.toByteArray();
    }

    private HttpResponse<String> postPacked(byte[] body) {
        return send(request("/fhir/Patient").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E+1000", "1e-999999999", "-0.1e09999"})
    void a_number_with_a_huge_exponent_is_refused(String number) {
        String location = "{\"resourceType\":\"Location\",\"position\":{\"longitude\":" + number + ",\"latitude\":5}}";
        HttpResponse<String> answer = post("/fhir/Location", location);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome", "a number is too large");
    }

    @Test
    void the_same_digits_in_a_text_are_no_number() {
        String organization = "{\"resourceType\":\"Organization\",\"name\":\"say \\\"1e999999999\\\" 1e99999\"}";
        assertThat(post("/fhir/Organization", organization).statusCode()).isEqualTo(201);
    }

    @Test
    void a_huge_number_in_xml_is_refused() {
        HttpResponse<String> answer = send(request("/fhir/Location")
                .setHeader("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString("<Location xmlns=\"http://hl7.org/fhir\"><position>"
                        + "<longitude value=\"1e999999999\"/><latitude value=\"5\"/></position></Location>")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a number is too large");
    }

    @Test
    void a_packed_body_is_read_unpacked() throws IOException {
        byte[] patient = "{\"resourceType\":\"Patient\",\"active\":true}".getBytes(StandardCharsets.UTF_8);
        assertThat(postPacked(packed(patient, 0)).statusCode()).isEqualTo(201);
    }

    @Test
    void a_packed_bomb_is_refused_as_too_large() throws IOException {
        HttpResponse<String> answer = postPacked(packed(new byte[0], 80));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("OperationOutcome", "the body is too large");
    }

    @Test
    void a_body_that_is_not_packed_as_it_says_is_refused() {
        assertThat(postPacked("{}".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_format_that_is_not_offered_is_refused() {
        HttpResponse<String> answer = send(
                request("/fhir/ResearchStudy").header("Accept", "text/turtle").GET());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(get("/fhir/ResearchStudy?_format=ttl").statusCode()).isEqualTo(406);
    }

    @Test
    void a_search_may_be_posted_as_a_form() {
        HttpResponse<String> answer = send(request("/fhir/ResearchStudy/_search")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("identifier=NCT03333681")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"total\":1");
    }

    private HttpResponse<String> postForm(byte[] form, String... headers) {
        HttpRequest.Builder request =
                request("/fhir/ResearchStudy/_search").setHeader("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofByteArray(form)));
    }

    @Test
    void a_form_that_is_too_large_is_refused() {
        byte[] form = ("identifier=" + "x".repeat(1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = postForm(form);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("OperationOutcome", "the form is too large");
    }

    /** Without a length nobody knows before it is read; the container reads no more than it is told to. */
    @Test
    void a_form_of_unknown_length_that_is_too_large_is_not_answered_as_if_it_were_short() {
        byte[] form = ("identifier=NCT03333681&title=" + "x".repeat(3 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(request("/fhir/ResearchStudy/_search")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("the form is unreadable");
    }

    @Test
    void a_form_that_is_not_encoded_as_one_is_refused() {
        HttpResponse<String> answer = postForm("status=%zz&title=x".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void a_packed_form_is_refused() throws IOException {
        byte[] form = packed("identifier=NCT03333681".getBytes(StandardCharsets.UTF_8), 0);
        assertThat(postForm(form, "Content-Encoding", "gzip").statusCode()).isEqualTo(413);
    }
}
