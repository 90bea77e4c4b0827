package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.armature.study.StudyJson;
import org.jspecify.annotations.Nullable;

/** What a module states, whatever its shape: what is missing, empty or of another kind is null or left out. */
final class Stated {
    private Stated() {}

    /** A text, number or truth value as text that every format can hold. */
    static @Nullable String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    private static @Nullable String text(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = StudyJson.storable(value.asText()).strip();
        return text.isEmpty() ? null : text;
    }

    /** A text that others refer to; empty where there is none. */
    static String key(JsonNode node, String field) {
        return Objects.requireNonNullElse(text(node, field), "");
    }

    static @Nullable Boolean flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isBoolean() ? value.booleanValue() : null;
    }

    /** The objects of a list. */
    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
        return elements(node, field).filter(JsonNode::isObject).map(reader).toList();
    }

    /** The texts of a list. */
    static List<String> texts(JsonNode node, String field) {
        return elements(node, field)
                .map(Stated::text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode node, String field) {
        JsonNode list = node.path(field);
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}
