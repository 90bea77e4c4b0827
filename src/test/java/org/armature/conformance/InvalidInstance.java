package org.armature.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A resource that breaks one constraint: a valid one with a small change.
 *
 * @param label which constraint, as {@code definition constraint}
 * @param path the element at which the error must be told
 * @param message a part of the message that must be told
 */
public record InvalidInstance(String label, ObjectNode resource, String path, String message) {

    /** An instance for each line of {@code fhir-profiles/checks/invalid.csv}. */
    public static List<InvalidInstance> all() {
        Map<String, JsonNode> valid = CheckFiles.valid();
        return CheckFiles.rows("invalid.csv").stream()
                .map(row -> new InvalidInstance(
                        row[0] + " " + row[1],
                        changed(Objects.requireNonNull(valid.get(row[2]), row[2]), row[3]),
                        row[4],
                        row[5]))
                .toList();
    }

    private static ObjectNode changed(JsonNode resource, String change) {
        try {
            return (ObjectNode)
                    JsonPatch.fromJson(CheckFiles.JSON.readTree(change)).apply(resource);
        } catch (IOException | JsonPatchException e) {
            throw new IllegalArgumentException(change, e);
        }
    }

    /** The resource as JSON on one line. */
    public String json() {
        return resource.toString();
    }
}
