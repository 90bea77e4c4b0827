package org.armature.source.ctgovxml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object that is being written; a field without a value is left out. */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})");

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    boolean isEmpty() {
        return node.isEmpty();
    }

    ObjectNode node() {
        return node;
    }

    Fields put(String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    Fields put(String name, @Nullable Boolean value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    Fields put(String name, Fields object) {
        if (!object.isEmpty()) {
            node.set(name, object.node);
        }
        return this;
    }

    Fields putAll(Fields others) {
        node.setAll(others.node);
        return this;
    }

    /** Puts yes or no; another text stays as it is, so that it is kept and reported. */
    Fields yesOrNo(String name, @Nullable String text) {
        Boolean value = text == null ? null : yesOrNo(text);
        return value == null ? put(name, text) : put(name, value);
    }

    private static @Nullable Boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    /** Puts a whole number; another text stays as it is, so that it is kept and reported. */
    Fields number(String name, @Nullable String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            return put(name, text);
        }
        long number = Long.parseLong(text);
        if (number == (int) number) {
            node.put(name, (int) number);
        } else {
            node.put(name, number);
        }
        return this;
    }

    Fields texts(String name, Collection<String> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return put(name, list);
    }

    /** Puts a list of objects; empty ones are left out. */
    Fields objects(String name, Collection<Fields> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.stream().filter(value -> !value.isEmpty()).forEach(value -> list.add(value.node));
        return put(name, list);
    }

    private Fields put(String name, JsonNode list) {
        if (!list.isEmpty()) {
            node.set(name, list);
        }
        return this;
    }
}
