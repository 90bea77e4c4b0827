package org.armature.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.armature.mapping.StudyMapper;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What the mapping makes of registry records. */
final class MappedStudies {
    private MappedStudies() {}

    /** The record of this name among the test resources, such as {@code /studies/every-field.json}. */
    static JsonNode record(String name) {
        try (InputStream file = MappedStudies.class.getResourceAsStream(name)) {
            return StudyJson.mapper().readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Bundle map(JsonNode record) {
        return StudyMapper.toBundle(new SourcedStudy(StudyJson.read(record), SourceFormat.CTGOV_JSON));
    }

    /** The resources of one type that the mapping makes of a record. */
    static List<Resource> resources(JsonNode record, String type) {
        return map(record).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(resource -> resource.fhirType().equals(type))
                .toList();
    }
}
