package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.armature.eligibility.CriteriaReader;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The criteria of many records come back from their Groups as they were read. The system property
 * {@code criteria.records} names the records (newline-delimited JSON, compressed), {@code criteria.groups} where to write
 * the Groups.
 */
class CriteriaRecordsTest {
    private static final String RECORDS = "criteria.records";
    private static final String GROUPS = "criteria.groups";
    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();

    @Test
    @EnabledIfSystemProperty(named = RECORDS, matches = ".+")
    void the_criteria_of_the_given_records_come_back() throws IOException {
        List<String> different = new ArrayList<>();
        long[] sizes = new long[4];
        String out = System.getProperty(GROUPS, "target/groups.ndjson");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(System.getProperty(RECORDS)))),
                        StandardCharsets.UTF_8));
                PrintWriter groups = new PrintWriter(out, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = StudyJson.mapper().readTree(line);
                String json = PARSER.encodeResourceToString(group(record));
                groups.println(json);
                sizes[0]++;
                sizes[1] += json.length();
                sizes[2] = Math.max(sizes[2], json.length());
                List<GroupCriterion> back = CriteriaMapping.read(PARSER.parseResource(Group.class, json));
                sizes[3] += back.size();
                if (!back.equals(read(StudyJson.read(record)))) {
                    different.add(record.at("/protocolSection/identificationModule/nctId")
                            .asText());
                }
            }
        }
        System.out.printf(
                "%d Groups with %d criteria; %d characters on average, %d at most%n",
                sizes[0], sizes[3], sizes[1] / Math.max(sizes[0], 1), sizes[2]);
        assertThat(different).isEmpty();
    }

    private static Group group(JsonNode record) {
        return TestRecords.map(record).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(resource -> resource.getIdElement().getIdPart().endsWith("-eligibility"))
                .map(Group.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<GroupCriterion> read(Study study) {
        var module = study.protocolSection().eligibilityModule();
        String text = module.eligibilityCriteria();
        EligibilityCriteria criteria = CriteriaReader.standard().read(text == null ? "" : text);
        return CriteriaMappingTest.expected(
                StatedPopulation.of(module).agreed(criteria).criteria());
    }
}
