package org.armature.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armature.study.StudyJson;

/**
 * The values of a bundle by their place, a path such as {@code RS.extension(R5:label/value)} without the indices of
 * lists. What only names, points or repeats has no place: ids, references and what they display, narratives, meta.
 */
final class FhirValues {
    private static final Set<String> NO_PLACE =
            Set.of("resourceType", "id", "fullUrl", "request", "reference", "meta", "text.div", "contentType");

    private final Map<String, List<String>> values = new HashMap<>();

    private FhirValues() {}

    static FhirValues of(String fhir) {
        FhirValues found = new FhirValues();
        for (JsonNode entry : StudyJson.parse(fhir).path("entry")) {
            JsonNode resource = entry.path("resource");
            String type = resource.path("resourceType").asText();
            found.collect(type.equals("ResearchStudy") ? "RS" : type, resource);
        }
        found.values.values().forEach(list -> list.sort(null));
        return found;
    }

    private void collect(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                boolean urlOfExtension = path.endsWith(")") && field.getKey().equals("url");
                if (!urlOfExtension && !isWithoutPlace(object, field.getKey())) {
                    collectField(path, object, field.getKey(), field.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> collect(path, element));
        } else {
            values.computeIfAbsent(path, place -> new ArrayList<>()).add(node.asText());
        }
    }

    private void collectField(String path, ObjectNode parent, String name, JsonNode value) {
        if (name.equals("extension") || name.equals("modifierExtension")) {
            value.forEach(extension -> collect(inside(path, name, extension), extension));
        } else if (path.equals("Binary") && name.equals("data")) {
            byte[] data = Base64.getDecoder().decode(value.asText());
            collect("Binary.data", parent.textNode(new String(data, StandardCharsets.UTF_8)));
        } else if (path.endsWith(")") && name.startsWith("value") && value.isValueNode()) {
            collect(path, value);
        } else {
            collect(path + "." + (name.startsWith("_") ? name.substring(1) : name), value);
        }
    }

    /** Extensions within an extension are separated by a slash: {@code extension(own:browse-term/id)}. */
    private static String inside(String path, String name, JsonNode extension) {
        String url = extension
                .path("url")
                .asText()
                .replace("https://armature.example/fhir/StructureDefinition/", "own:")
                .replace("http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.", "R5:")
                .replace("http://hl7.org/fhir/5.0/StructureDefinition/extension-", "R5:")
                .replace("http://hl7.org/fhir/StructureDefinition/", "");
        return path.endsWith(")")
                ? path.substring(0, path.length() - 1) + "/" + url + ")"
                : path + "." + name + "(" + url + ")";
    }

    private static boolean isWithoutPlace(ObjectNode object, String name) {
        boolean narrative = name.equals("text") && object.path("text").has("div");
        boolean repeats = name.equals("display") && (object.has("reference") || object.has("code"));
        boolean system = name.equals("system") && (object.has("code") || object.has("value"));
        return narrative || repeats || system || NO_PLACE.contains(name);
    }

    /** The places whose values are not the same in the other bundle. */
    Set<String> changedPlaces(FhirValues other) {
        Set<String> all = new TreeSet<>(values.keySet());
        all.addAll(other.values.keySet());
        all.removeIf(place -> at(place).equals(other.at(place)));
        return all;
    }

    /** The values at a place that the other bundle does not have there, in order. */
    List<String> beyond(FhirValues other, String place) {
        List<String> more = new ArrayList<>(at(place));
        other.at(place).forEach(more::remove);
        return more;
    }

    private List<String> at(String place) {
        return values.getOrDefault(place, List.of());
    }
}
