package org.armature.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A FHIR server that keeps resources in memory and can be told to be busy. */
final class FakeFhirServer implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    final Map<String, JsonNode> resources = new TreeMap<>();
    final List<String> requests = new ArrayList<>();
    /** Statuses that are answered to transactions before any is done. */
    final Deque<Integer> busy = new ArrayDeque<>();

    String fhirVersion = "4.0.1";
    private final HttpServer server;

    FakeFhirServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/fhir", this::answer);
        server.createContext("/", exchange -> send(exchange, 200, "<html>hello</html>"));
        server.start();
    }

    URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/fhir");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().replaceFirst("^/fhir/?", "");
        requests.add(exchange.getRequestMethod() + " " + path);
        if (exchange.getRequestMethod().equals("POST")) {
            transaction(exchange);
        } else if (path.equals("metadata")) {
            send(exchange, 200, "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"" + fhirVersion + "\"}");
        } else if (path.startsWith("Provenance?")) {
            ObjectNode found = MAPPER.createObjectNode().put("resourceType", "Bundle");
            resources.forEach((url, resource) -> {
                if (url.startsWith("Provenance/")) {
                    found.withArray("entry").addObject().set("resource", resource);
                }
            });
            send(exchange, 200, found.toString());
        } else if (resources.containsKey(path)) {
            send(exchange, 200, resources.get(path).toString());
        } else {
            send(exchange, 404, outcome("not known"));
        }
    }

    private void transaction(HttpExchange exchange) throws IOException {
        JsonNode bundle = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        if (!busy.isEmpty()) {
            send(exchange, busy.poll(), outcome("HAPI-0001: it does\nnot work now"));
            return;
        }
        ObjectNode response =
                MAPPER.createObjectNode().put("resourceType", "Bundle").put("type", "transaction-response");
        for (JsonNode entry : bundle.path("entry")) {
            String url = entry.at("/request/url").asText();
            String status = "204 No Content";
            if (entry.at("/request/method").asText().equals("DELETE")) {
                resources.remove(url);
            } else {
                status = resources.put(url, entry.path("resource")) == null ? "201 Created" : "200 OK";
            }
            response.withArray("entry").addObject().putObject("response").put("status", status);
        }
        send(exchange, 200, response.toString());
    }

    private static String outcome(String diagnostics) {
        ObjectNode outcome = MAPPER.createObjectNode().put("resourceType", "OperationOutcome");
        outcome.withArray("issue").addObject().put("severity", "error").put("diagnostics", diagnostics);
        return outcome.toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
