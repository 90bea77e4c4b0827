package org.armature.source.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register's record while it is read. What has found its place in the study is taken out, so that {@link #rest} is what
 * has not. Paths are names with {@code /} between them; a list of one may stand as the element itself, as converters from
 * XML leave it.
 */
public final class SourceRecord {
    private final ObjectNode node;

    /** A record that the reader may take apart. */
    public SourceRecord(ObjectNode node) {
        this.node = node;
    }

    /** The text, number or truth value at a path, stripped; null where there is none, or nothing but space. */
    public @Nullable String text(String path) {
        return textOf(find(path));
    }

    private static @Nullable String textOf(@Nullable JsonNode value) {
        if (value == null || !value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    /** The truth value at a path; null where there is none. */
    public @Nullable Boolean flag(String path) {
        JsonNode value = find(path);
        return value == null || !value.isBoolean() ? null : value.booleanValue();
    }

    /** Takes the value at a path out: it has found its place. */
    public void done(String path) {
        int slash = path.lastIndexOf('/');
        JsonNode parent = slash < 0 ? node : find(path.substring(0, slash));
        if (parent instanceof ObjectNode object) {
            object.remove(path.substring(slash + 1));
        }
    }

    /** The text at a path, which is taken out. */
    public @Nullable String take(String path) {
        String text = text(path);
        if (text != null) {
            done(path);
        }
        return text;
    }

    /** The records at a path: the elements of a list, or the one that stands there itself. */
    public List<SourceRecord> records(String path) {
        List<SourceRecord> records = new ArrayList<>();
        elements(path).forEach(element -> {
            if (element instanceof ObjectNode object) {
                records.add(new SourceRecord(object));
            }
        });
        return records;
    }

    /** The texts at a path: the elements of a list, or the one that stands there itself. */
    public List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        elements(path).forEach(element -> {
            String text = textOf(element);
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    private Iterable<JsonNode> elements(String path) {
        JsonNode value = find(path);
        if (value == null) {
            return List.of();
        }
        return value instanceof ArrayNode list ? list : List.of(value);
    }

    private @Nullable JsonNode find(String path) {
        JsonNode value = node;
        for (String name : path.split("/")) {
            value = value.get(name);
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    /** What was not taken out. Empty texts, lists and objects say nothing and are left out. */
    public ObjectNode rest() {
        ObjectNode rest = node.deepCopy();
        saysNothing(rest);
        return rest;
    }

    /** Removes from containers what says nothing, and tells whether anything is left; elements keep their places. */
    private static boolean saysNothing(JsonNode value) {
        if (value instanceof ObjectNode object) {
            Iterator<JsonNode> fields = object.elements();
            while (fields.hasNext()) {
                if (saysNothing(fields.next())) {
                    fields.remove();
                }
            }
            return object.isEmpty();
        }
        if (value instanceof ArrayNode list) {
            boolean nothing = true;
            for (JsonNode element : list) {
                nothing &= saysNothing(element);
            }
            return nothing;
        }
        return value.isNull() || (value.isTextual() && value.textValue().isBlank());
    }
}
