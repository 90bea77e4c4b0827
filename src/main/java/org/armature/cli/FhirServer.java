package org.armature.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.armature.problem.Problem;

/** A FHIR server over HTTP, asked again for a while when it is busy. */
final class FhirServer {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FHIR_JSON = "application/fhir+json";
    private static final Set<Integer> BUSY = Set.of(409, 429, 503);
    private static final int ATTEMPTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(120);
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    /** The server's answer; the body is missing where it is no JSON. */
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status >= 200 && status < 300;
        }

        /** What the server says, short enough for a message. */
        String says() {
            JsonNode issue = body.at("/issue/0");
            String text = issue.path("diagnostics")
                    .asText(issue.at("/details/text").asText(""))
                    .replaceAll("\\s+", " ");
            String shown = text.length() > 300 ? text.substring(0, 299) + "…" : text;
            return "HTTP " + status + (shown.isEmpty() ? "" : ": " + shown);
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private final long firstPauseMillis;

    /**
     * The server at a base URL.
     *
     * @param firstPauseMillis how long to wait before asking again, doubled each time
     */
    FhirServer(URI base, long firstPauseMillis) {
        this.base = base.toString().replaceFirst("/+$", "");
        this.firstPauseMillis = firstPauseMillis;
    }

    /** Fails where an option does not name a server. */
    static void check(String option, URI base) {
        boolean http = "http".equalsIgnoreCase(base.getScheme()) || "https".equalsIgnoreCase(base.getScheme());
        if (!http || base.getHost() == null) {
            String remedy = "expected http://host/fhir or https://…";
            throw Failure.usage(InputPaths.wrong(option + " " + base, "not the address of a server", remedy));
        }
    }

    String base() {
        return base;
    }

    /** Reads a resource or searches. */
    Answer get(String path) {
        return send(request("/" + path).GET().build());
    }

    /** Sends a transaction. */
    Answer transaction(byte[] bundle) {
        return send(request("")
                .header("Content-Type", FHIR_JSON + ";charset=utf-8")
                .header("Prefer", "return=minimal")
                .POST(BodyPublishers.ofByteArray(bundle))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWER)
                .header("Accept", FHIR_JSON)
                .header("Cache-Control", "no-cache");
    }

    /** Everything that is sent may be sent twice: reads, and transactions of PUT and DELETE. */
    private Answer send(HttpRequest request) {
        long pause = firstPauseMillis;
        for (int attempt = 1; ; attempt++) {
            boolean isLast = attempt == ATTEMPTS;
            try {
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                if (isLast || !BUSY.contains(response.statusCode())) {
                    return new Answer(response.statusCode(), tree(response.body()));
                }
                long asked = response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> value.matches("\\d{1,4}"))
                        .map(value -> Long.parseLong(value) * 1000)
                        .orElse(0L);
                pause(Math.min(LONGEST_PAUSE_MILLIS, Math.max(pause, asked)));
            } catch (IOException e) {
                if (isLast) {
                    throw unreachable(e);
                }
                pause(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Interruption.Stopped();
            }
            pause *= 2;
        }
    }

    private Failure unreachable(IOException e) {
        String reason = e instanceof ConnectException ? "no connection" : String.valueOf(e.getMessage());
        return Failure.during(new Problem(
                Problem.Kind.FAILED, "the server does not answer: " + reason, base, "is it running, at this address?"));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interruption.Stopped();
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
