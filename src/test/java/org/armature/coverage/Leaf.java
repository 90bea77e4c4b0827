package org.armature.coverage;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a record that holds no other values.
 *
 * @param path the names of the fields on the way to it, with {@code []} for the elements of a list
 */
record Leaf(JsonPointer pointer, String path, JsonNode value) {
    /** All leaves of a record, in document order; an object, a list or a null that says nothing is one too. */
    static List<Leaf> of(JsonNode record) {
        List<Leaf> leaves = new ArrayList<>();
        collect(JsonPointer.empty(), "", record, leaves);
        return leaves;
    }

    private static void collect(JsonPointer pointer, String path, JsonNode node, List<Leaf> leaves) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.properties()
                    .forEach(field -> collect(
                            pointer.appendProperty(field.getKey()),
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue(),
                            leaves));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                collect(pointer.appendIndex(i), path + "[]", array.get(i), leaves);
            }
        } else {
            leaves.add(new Leaf(pointer, path + (saysNothing(node) ? " (empty)" : ""), node));
        }
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isContainerNode() || node.isNull();
    }

    /** A copy of its record with another value in its place. */
    ObjectNode replacedIn(ObjectNode record, JsonNode other) {
        ObjectNode copy = record.deepCopy();
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), other);
        } else {
            ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), other);
        }
        return copy;
    }

    /** A copy of its record without it. */
    ObjectNode removedFrom(ObjectNode record) {
        ObjectNode copy = record.deepCopy();
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
        }
        return copy;
    }
}
