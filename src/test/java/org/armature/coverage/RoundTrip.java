package org.armature.coverage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armature.mapping.StudyMapper;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * A record, the FHIR JSON that it becomes, and the record that this becomes again.
 *
 * @param back the leaves that come back, by their place
 */
record RoundTrip(String fhir, Map<JsonPointer, Leaf> back) {
    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();

    static RoundTrip of(JsonNode record) {
        String fhir = fhir(record);
        JsonNode back = StudyJson.write(
                StudyMapper.toStudy(PARSER.parseResource(Bundle.class, fhir)).study());
        return new RoundTrip(fhir, Leaf.of(back).stream().collect(Collectors.toMap(Leaf::pointer, leaf -> leaf)));
    }

    static String fhir(JsonNode record) {
        return PARSER.encodeResourceToString(
                StudyMapper.toBundle(new SourcedStudy(StudyJson.read(record), SourceFormat.CTGOV_JSON)));
    }

    /** Whether the leaf is there again, at its place, and the same to the digit. */
    boolean returns(Leaf leaf) {
        return same(leaf, back.get(leaf.pointer()));
    }

    /** Whether the leaves at a path come back as this record has them, no fewer and no more. */
    boolean returns(String path, JsonNode record) {
        List<Leaf> leaves = Leaf.of(record).stream()
                .filter(leaf -> leaf.path().equals(path))
                .toList();
        long count =
                back.values().stream().filter(leaf -> leaf.path().equals(path)).count();
        return leaves.size() == count && leaves.stream().allMatch(this::returns);
    }

    /** The leaves that are not as they were: what the record had and has no longer, or has otherwise, or has anew. */
    Map<String, Integer> differences(JsonNode record) {
        Map<String, Integer> found = new HashMap<>();
        Map<JsonPointer, Leaf> added = new HashMap<>(back);
        for (Leaf leaf : Leaf.of(record)) {
            Leaf other = added.remove(leaf.pointer());
            if (other == null) {
                found.merge("lost " + leaf.path(), 1, Integer::sum);
            } else if (!same(leaf, other)) {
                found.merge("changed " + leaf.path(), 1, Integer::sum);
            }
        }
        added.values().forEach(leaf -> found.merge("added " + leaf.path(), 1, Integer::sum));
        return found;
    }

    private static boolean same(Leaf leaf, @Nullable Leaf other) {
        if (other == null) {
            return false;
        }
        JsonNode value = leaf.value();
        return value.isNumber() && other.value().isNumber()
                ? value.decimalValue().equals(other.value().decimalValue())
                : value.equals(other.value());
    }
}
