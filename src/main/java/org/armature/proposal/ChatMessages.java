package org.armature.proposal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.proposal.OpenLine;

/** What is said to a model and what it says, as the JSON of the chat interface. */
final class ChatMessages {
    private static final int DEEPEST = 30;
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());
    private static final String PROMPT = prompt();

    private ChatMessages() {}

    private static String prompt() {
        try (InputStream in = Objects.requireNonNull(ChatMessages.class.getResourceAsStream("prompt.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("prompt.txt is part of the program", e);
        }
    }

    /** A question about one criterion; nothing but its words and its section is in it. */
    static byte[] question(String model, OpenLine line) {
        ObjectNode question = MAPPER.createObjectNode().put("model", model).put("temperature", 0);
        ArrayNode messages = question.putArray("messages");
        messages.addObject().put("role", "system").put("content", PROMPT);
        messages.addObject().put("role", "user").put("content", words(line));
        try {
            return MAPPER.writeValueAsBytes(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static String words(OpenLine line) {
        String section = line.polarity() == Polarity.EXCLUSION ? "exclusion" : "inclusion";
        String heading = line.heading() == null ? "" : "Heading: " + line.heading() + "\n";
        return "Section: " + section + " criteria\n" + heading + "Criterion: " + line.text();
    }

    /** The words of the first choice, empty where the body is no answer of this interface. */
    static Optional<String> answer(String body) {
        try {
            JsonNode content = MAPPER.readTree(body).at("/choices/0/message/content");
            return content.isTextual() ? Optional.of(content.textValue()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
