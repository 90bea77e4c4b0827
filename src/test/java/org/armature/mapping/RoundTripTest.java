package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A study that goes to FHIR, through FHIR's JSON, and back, is the same study. */
class RoundTripTest {
    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();

    private static Study through(JsonNode record) {
        String json = PARSER.encodeResourceToString(TestRecords.map(record));
        return StudyMapper.toStudy(PARSER.parseResource(Bundle.class, json)).study();
    }

    @Test
    void a_record_with_every_field_of_the_registry_comes_back() {
        assertThat(StudyJson.write(through(TestRecords.everyField())).toPrettyString())
                .isEqualTo(StudyJson.write(StudyJson.read(TestRecords.everyField()))
                        .toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_record_without_this_part_comes_back_without_it(String path) {
        ObjectNode record = TestRecords.everyField();
        int slash = path.lastIndexOf('/');
        ((ObjectNode) record.at(path.substring(0, slash))).remove(path.substring(slash + 1));
        assertThat(StudyJson.write(through(record)).toPrettyString())
                .isEqualTo(StudyJson.write(StudyJson.read(record)).toPrettyString());
    }

    /** Every field of the record but the number that makes it a study. */
    static Stream<String> paths() {
        List<String> paths = new ArrayList<>();
        collect("", TestRecords.everyField(), paths);
        paths.remove("/protocolSection");
        paths.remove("/protocolSection/identificationModule");
        paths.remove("/protocolSection/identificationModule/nctId");
        return paths.stream();
    }

    private static void collect(String path, JsonNode node, List<String> paths) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                paths.add(path + "/" + field.getKey());
                collect(path + "/" + field.getKey(), field.getValue(), paths);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            collect(path + "/0", array.get(0), paths);
        }
    }
}
