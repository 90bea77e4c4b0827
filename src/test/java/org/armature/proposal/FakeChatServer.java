package org.armature.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server with the chat interface, which answers as a test tells it to. */
public final class FakeChatServer implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What is sent back: a status and a body, whole or drop by drop. */
    private record Reply(int status, String body, boolean slow) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private volatile Function<String, Reply> replies = criterion -> new Reply(500, "", false);

    public FakeChatServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1/chat/completions");
    }

    /** The bodies that were received, in order. */
    public List<JsonNode> questions() {
        return questions;
    }

    /** The values of the header with the key. */
    public List<String> authorizations() {
        return authorizations;
    }

    List<String> paths() {
        return paths;
    }

    /** Answers each criterion with words. */
    public void says(Function<String, String> words) {
        replies = criterion -> new Reply(200, chat(words.apply(criterion)), false);
    }

    /** Answers with this status and body, whatever is asked. */
    public void replies(int status, String body) {
        replies = criterion -> new Reply(status, body, false);
    }

    /** Answers good words, but so slowly that nobody can wait for their end. */
    void dawdles() {
        replies = criterion -> new Reply(200, chat("text"), true);
    }

    /** The body of an answer in these words. */
    public static String chat(String words) {
        ObjectNode answer = MAPPER.createObjectNode().put("object", "chat.completion");
        ObjectNode choice = answer.putArray("choices").addObject().put("index", 0);
        choice.putObject("message").put("role", "assistant").put("content", words);
        choice.put("finish_reason", "stop");
        return answer.toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode question = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        questions.add(question);
        paths.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        authorizations.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        String asked = question.at("/messages/1/content").asText();
        Reply reply = replies.apply(asked.substring(asked.indexOf("Criterion: ") + "Criterion: ".length()));
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (reply.status() == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(reply.status(), reply.slow() ? 0 : body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (reply.slow()) {
                drip(body, out);
            } else {
                out.write(body);
            }
        } catch (IOException e) {
            // who asked has gone
        }
    }

    private static void drip(byte[] body, OutputStream out) throws IOException {
        try {
            for (byte one : body) {
                out.write(one);
                out.flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
