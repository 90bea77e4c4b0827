package org.armature.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;

/** Records of the registry for the tests of the mapping. */
final class TestRecords {
    private TestRecords() {}

    /** A record with every field of the registry's data model. */
    static ObjectNode everyField() {
        try (InputStream file = TestRecords.class.getResourceAsStream("/studies/every-field.json")) {
            return (ObjectNode) StudyJson.mapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A small record with these results, in JSON with single quotes. */
    static ObjectNode withResults(String results) {
        String json = "{'protocolSection':{'identificationModule':{'nctId':'NCT00000002'}},'resultsSection':";
        try {
            return (ObjectNode) StudyJson.mapper().readTree((json + results + "}").replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Bundle map(JsonNode record) {
        return StudyMapper.toBundle(new SourcedStudy(StudyJson.read(record), SourceFormat.CTGOV_JSON));
    }
}
