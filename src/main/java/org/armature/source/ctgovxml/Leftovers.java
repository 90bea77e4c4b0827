package org.armature.source.ctgovxml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a record holds that the mapping has not taken, each with its path below the root. */
final class Leftovers {
    private final List<Leftover> found = new ArrayList<>();

    private Leftovers() {}

    /**
     * One value that is left.
     *
     * @param path the names of its elements with their numbers among those of the same name, such as {@code
     *     primary_outcome[2]/safety_issue}; an attribute is {@code @name}, text beside elements {@code text()}
     * @param line the line of the file in which its element begins
     * @param value the text, or an object with the fields of the element
     */
    record Leftover(String path, long line, JsonNode value) {}

    /** All that is left of a record, in document order. */
    static List<Leftover> of(Element root) {
        Leftovers leftovers = new Leftovers();
        leftovers.inside("", root);
        return leftovers.found;
    }

    /** The same as an object with a field for each path. */
    static ObjectNode object(List<Leftover> leftovers) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        leftovers.forEach(leftover -> object.set(leftover.path(), leftover.value()));
        return object;
    }

    private void inside(String path, Element element) {
        String before = path.isEmpty() ? "" : path + "/";
        element.attributes().forEach((name, value) -> add(before + "@" + name, element, TextNode.valueOf(value)));
        if (!element.isTextTaken() && !element.ownText().isBlank()) {
            add(before + "text()", element, TextNode.valueOf(element.ownText().strip()));
        }
        Map<String, Integer> all = new HashMap<>();
        element.children().forEach(child -> all.merge(child.name(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (Element child : element.children()) {
            int number = seen.merge(child.name(), 1, Integer::sum);
            boolean alone = all.getOrDefault(child.name(), 1) == 1;
            String childPath = before + child.name() + (alone ? "" : "[" + number + "]");
            if (child.isTaken()) {
                inside(childPath, child);
            } else if (!isEmpty(child)) {
                add(childPath, child, value(child));
            }
        }
    }

    private void add(String path, Element element, JsonNode value) {
        found.add(new Leftover(path, element.line(), value));
    }

    private static boolean isEmpty(Element element) {
        return element.attributes().isEmpty()
                && element.ownText().isBlank()
                && element.children().stream().allMatch(Leftovers::isEmpty);
    }

    private static JsonNode value(Element element) {
        String text = element.ownText().replace("\r", "").strip();
        if (element.attributes().isEmpty() && element.children().isEmpty()) {
            return TextNode.valueOf(text);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        element.attributes().forEach((name, value) -> object.put("@" + name, value));
        if (!text.isEmpty()) {
            object.put("text()", text);
        }
        for (Element child : element.children()) {
            add(object, child.name(), value(child));
        }
        return object;
    }

    /** Elements of the same name become a list. */
    private static void add(ObjectNode object, String name, JsonNode value) {
        JsonNode before = object.get(name);
        if (before == null) {
            object.set(name, value);
        } else if (before instanceof ArrayNode list) {
            list.add(value);
        } else {
            object.set(name, JsonNodeFactory.instance.arrayNode().add(before).add(value));
        }
    }
}
