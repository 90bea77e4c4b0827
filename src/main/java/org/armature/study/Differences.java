package org.armature.study;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record's tree holds beyond what the data model writes, and how it is put back. */
final class Differences {
    /** Numbers are the same where their digits are, whatever type Jackson holds them in. */
    private static final Comparator<JsonNode> SAME_NUMBER = (a, b) -> {
        boolean same = a.isNumber() && b.isNumber() ? a.decimalValue().equals(b.decimalValue()) : a.equals(b);
        return same ? 0 : 1;
    };

    private Differences() {}

    /** The values of {@code original} that {@code modeled} does not have, in document order. */
    static List<Unmodeled> between(JsonNode original, JsonNode modeled) {
        List<Unmodeled> found = new ArrayList<>();
        original.properties().forEach(section -> {
            JsonPointer path = JsonPointer.empty().appendProperty(section.getKey());
            JsonNode counterpart = modeled.get(section.getKey());
            if (counterpart == null) {
                valuesOf(path, section.getValue(), found);
            } else {
                compare(path, section.getValue(), counterpart, found);
            }
        });
        return found;
    }

    /** A section that the model does not know is kept value by value, so that each can be reported; lists stay whole. */
    private static void valuesOf(JsonPointer path, JsonNode node, List<Unmodeled> found) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(field -> valuesOf(path.appendProperty(field.getKey()), field.getValue(), found));
        } else {
            found.add(new Unmodeled(path.toString(), node));
        }
    }

    private static void compare(
            JsonPointer path, JsonNode original, @Nullable JsonNode modeled, List<Unmodeled> found) {
        if (modeled != null && original.equals(SAME_NUMBER, modeled)) {
            return;
        }
        if (original.isObject() && modeled != null && modeled.isObject() && !original.isEmpty()) {
            original.properties()
                    .forEach(field -> compare(
                            path.appendProperty(field.getKey()), field.getValue(), modeled.get(field.getKey()), found));
        } else if (original.isArray() && modeled != null && modeled.isArray() && !original.isEmpty()) {
            compareElements(path, original, modeled, found);
        } else {
            found.add(new Unmodeled(path.toString(), original));
        }
    }

    /** The model drops the elements that it cannot read and keeps the order of the others. */
    private static void compareElements(JsonPointer path, JsonNode original, JsonNode modeled, List<Unmodeled> found) {
        int dropped = original.size() - modeled.size();
        int at = 0;
        for (int i = 0; i < original.size(); i++) {
            JsonNode element = original.get(i);
            JsonNode counterpart = at < modeled.size() ? modeled.get(at) : null;
            boolean kept = counterpart != null
                    && (counterpart.isContainerNode() && element.isContainerNode()
                            || element.equals(SAME_NUMBER, counterpart)
                            || dropped == 0);
            if (kept) {
                compare(path.appendIndex(i), element, counterpart, found);
                at++;
            } else {
                found.add(new Unmodeled(path.appendIndex(i).toString(), element));
                dropped--;
            }
        }
    }

    /** Puts a value back to its place, below objects that are made where they are missing. */
    static void restore(ObjectNode tree, Unmodeled value) {
        JsonPointer path = JsonPointer.compile(value.path());
        JsonNode parent = tree;
        JsonPointer rest = path;
        while (!rest.tail().matches()) {
            JsonNode child = parent.path(rest.getMatchingProperty());
            if (parent.isArray()) {
                child = parent.path(rest.getMatchingIndex());
            } else if (child.isMissingNode()) {
                child = ((ObjectNode) parent).putObject(rest.getMatchingProperty());
            }
            parent = child;
            rest = rest.tail();
        }
        if (parent instanceof ArrayNode array) {
            array.insert(rest.getMatchingIndex(), value.value());
        } else if (parent instanceof ObjectNode object) {
            object.set(rest.getMatchingProperty(), value.value());
        }
    }

    /** Removes the fields whose value is an empty object or list; elements of lists stay. */
    static JsonNode withoutEmptyFields(JsonNode node) {
        if (node.isArray()) {
            node.forEach(Differences::withoutEmptyFields);
        } else if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
            while (fields.hasNext()) {
                JsonNode value = fields.next().getValue();
                withoutEmptyFields(value);
                if (value.isContainerNode() && value.isEmpty()) {
                    fields.remove();
                }
            }
        }
        return node;
    }
}
