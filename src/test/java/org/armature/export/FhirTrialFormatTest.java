package org.armature.export;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.armature.mapping.StudyMapper;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class FhirTrialFormatTest {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final SourcedStudy STUDY = study();
    private static final Bundle BUNDLE = StudyMapper.toBundle(STUDY);

    private static SourcedStudy study() {
        try (InputStream file = FhirTrialFormatTest.class.getResourceAsStream("/studies/every-field.json")) {
            var tree = StudyJson.mapper().readTree(Objects.requireNonNull(file));
            return new SourcedStudy(StudyJson.read(tree), SourceFormat.CTGOV_JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Reading> read(String text) throws IOException {
        FhirTrialFormat format = new FhirTrialFormat(CONTEXT);
        assertThat(format.recognizes(new Opening("a", text))).isTrue();
        List<Reading> readings = new ArrayList<>();
        format.read("a", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), readings::add);
        return readings;
    }

    private static void assertWhole(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOfSatisfying(Reading.Trial.class, trial -> {
            assertThat(StudyJson.write(trial.sourced().study())).isEqualTo(StudyJson.write(STUDY.study()));
            assertThat(trial.sourced().format()).isEqualTo(SourceFormat.CTGOV_JSON);
        });
    }

    @Test
    void a_bundle_is_a_study_in_json_and_in_xml() throws IOException {
        assertWhole(read(CONTEXT.newJsonParser().setPrettyPrint(true).encodeResourceToString(BUNDLE)));
        assertWhole(read(CONTEXT.newXmlParser().encodeResourceToString(BUNDLE)));
    }

    @Test
    void resources_one_a_line_in_any_order_are_put_together() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Bundle.BundleEntryComponent entry : BUNDLE.getEntry()) {
            lines.add(CONTEXT.newJsonParser().encodeResourceToString(entry.getResource()));
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertWhole(read(String.join("\n", lines)));
        }
    }

    @Test
    void resources_without_their_study_are_reported() throws IOException {
        Resource group = BUNDLE.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(resource -> resource.fhirType().equals("Group"))
                .findFirst()
                .orElseThrow();
        assertThat(read(CONTEXT.newJsonParser().encodeResourceToString(group)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problem().line()).contains("1 resources without their study"));
    }

    @Test
    void what_is_no_fhir_is_refused_and_the_rest_is_read() throws IOException {
        String study = CONTEXT.newJsonParser().encodeResourceToString(BUNDLE);
        List<Reading> readings = read("{\"resourceType\":\"Nothing\"}\n" + study + "\n{\"resourceType\":");
        assertThat(readings).hasSize(3);
        assertThat(((Reading.Rejected) readings.get(0)).problem().line()).contains("a:1", "no FHIR R4");
        assertThat(readings.get(1)).isInstanceOf(Reading.Trial.class);
        assertThat(((Reading.Rejected) readings.get(2)).problem().line()).contains("no JSON");
    }

    @Test
    void a_study_from_elsewhere_that_names_no_number_is_refused() throws IOException {
        List<Reading> readings = read("{\"resourceType\":\"ResearchStudy\",\"id\":\"x\",\"status\":\"active\"}");
        assertThat(readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected ->
                                assertThat(rejected.problem().line()).contains("no study as this program writes it"));
    }
}
