package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsMappingTest {
    private static final IParser PARSER = FhirContext.forR4Cached().newJsonParser();
    private static final IFhirPath FHIR_PATH = FhirContext.forR4Cached().newFhirPath();
    private static final Bundle TRIAL = TestRecords.map(TestRecords.everyField());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/mapping/result-facts.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    void fact(String path, String expected) {
        int dot = path.indexOf('.');
        String onType = "Bundle.entry.resource.ofType(" + path.substring(0, dot) + ")" + path.substring(dot);
        assertThat(FHIR_PATH.evaluate(TRIAL, onType, IBase.class).stream()
                        .map(value -> ((PrimitiveType<?>) value).getValueAsString()))
                .containsExactly(expected);
    }

    @Test
    void the_json_of_each_module_is_as_it_was() {
        JsonNode results = TestRecords.everyField().path("resultsSection");
        assertThat(all(TRIAL, Binary.class).map(ResultsMappingTest::json)).containsExactlyElementsOf(results);
        assertThat(all(TRIAL, Binary.class).map(binary -> binary.getIdElement().getIdPart()))
                .contains("NCT00000001-results-participant-flow-module");
    }

    @Test
    void a_section_that_says_not_what_it_is_is_passed_over() {
        Bundle bundle = TRIAL.copy();
        Composition composition = all(bundle, Composition.class).findFirst().orElseThrow();
        composition.addSection().setTitle("Somebody else's");
        assertThat(StudyMapper.toStudy(bundle).study())
                .isEqualTo(StudyMapper.toStudy(TRIAL).study());
    }

    @Test
    void without_the_binaries_everything_else_comes_back() {
        Bundle bundle = TRIAL.copy();
        bundle.getEntry().removeIf(entry -> entry.getResource() instanceof Binary);
        ObjectNode expected = TestRecords.everyField();
        expected.remove("resultsSection");
        assertThat(StudyJson.write(StudyMapper.toStudy(bundle).study()))
                .isEqualTo(StudyJson.write(StudyJson.read(expected)));
    }

    @Test
    void whatever_the_results_are_made_of_is_reached_from_the_study() {
        ResearchStudy study = all(TRIAL, ResearchStudy.class).findFirst().orElseThrow();
        List<String> reached = Stream.concat(
                        study.getEnrollment().stream(),
                        composition(TRIAL).getSection().stream().flatMap(ResultsMappingTest::entries))
                .map(Reference::getReference)
                .toList();
        assertThat(study.getEnrollment()).hasSize(1);
        assertThat(reached)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(Group.class, Observation.class, Binary.class)
                        .flatMap(type -> all(TRIAL, type))
                        .map(resource -> resource.fhirType() + "/"
                                + resource.getIdElement().getIdPart())
                        .toList());
    }

    @Test
    void a_module_that_nobody_knows_yet_comes_back() {
        ObjectNode record = TestRecords.everyField();
        ((ObjectNode) record.get("resultsSection"))
                .putObject("patientVoicesModule")
                .put("score", 7);
        Bundle bundle = TestRecords.map(record);
        assertThat(composition(bundle).getSection()).last().satisfies(section -> {
            assertThat(section.getTitle()).isEqualTo("Patient voices");
            assertThat(section.getEntryFirstRep().getReference())
                    .isEqualTo("Binary/NCT00000001-results-patient-voices-module");
        });
        assertThat(StudyJson.write(StudyMapper.toStudy(bundle).study()).at("/resultsSection/patientVoicesModule/score"))
                .hasToString("7");
    }

    @Test
    void the_order_of_outcomes_and_groups_changes_no_id() {
        ObjectNode record = TestRecords.everyField();
        reverse(record.at("/resultsSection/outcomeMeasuresModule/outcomeMeasures"));
        reverse(record.at("/resultsSection/adverseEventsModule/eventGroups"));
        assertThat(all(TestRecords.map(record), Resource.class).map(Resource::getId))
                .containsAll(all(TRIAL, Observation.class).map(Resource::getId).toList())
                .containsAll(all(TRIAL, Group.class).map(Resource::getId).toList());
    }

    @Test
    void outcomes_share_the_groups_that_are_the_same() {
        Bundle bundle = TestRecords.map(TestRecords.withResults("""
                {'outcomeMeasuresModule':{'outcomeMeasures':[
                  {'title':'A','groups':[{'id':'OG000','title':'X'},{'id':'OG001','title':'X'}]},
                  {'title':'B','groups':[{'id':'OG000','title':'Y'},{'id':'OG001','title':'X'}]}]}}"""));
        assertThat(all(bundle, Group.class).filter(Group::getActual).map(Group::getName))
                .containsExactly("X", "X", "Y");
    }

    @Test
    void texts_of_the_registry_are_never_markup() {
        Bundle bundle = TestRecords.map(TestRecords.withResults("""
                {'moreInfoModule':{'limitationsAndCaveats':{'description':'<script>alert(1)</script> & <b>'}},
                 'adverseEventsModule':{'eventGroups':[{'id':'EG000','title':'<img src=x onerror=y>'}]}}"""));
        assertThat(composition(bundle).getSection())
                .extracting(section -> section.getText().getDivAsString())
                .allSatisfy(div -> assertThat(div).doesNotContain("<script", "<img"));
        assertThat(composition(bundle)
                        .getSectionFirstRep()
                        .getSectionFirstRep()
                        .getText()
                        .getDivAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'participantFlowModule':{}}",
                "{'participantFlowModule':null,'baselineCharacteristicsModule':'none','outcomeMeasuresModule':[1]}",
                "{'outcomeMeasuresModule':{'outcomeMeasures':[{},7,{'classes':[{'categories':[{}]}]}]}}",
                "{'adverseEventsModule':{'eventGroups':[{}],'seriousEvents':[{'stats':[{'groupId':'EG9'}]}]}}",
                "{'baselineCharacteristicsModule':{'measures':[{'title':'A','classes':[{'categories':[{'measurements':"
                        + "[{'groupId':'BG000','value':1.20E+3},{'value':'a\\u0000\\ud800b'}]}]}]}]}}",
                "{'odd name':1,'moreInfoModule':{'pointOfContact':{'phone':[]}}}",
                "{}",
                "[]",
                "'none'",
                "null",
            })
    void results_of_any_shape_come_back(String results) {
        ObjectNode record = TestRecords.withResults(results);
        for (IParser parser : List.of(PARSER, FhirContext.forR4Cached().newXmlParser())) {
            String text = parser.encodeResourceToString(TestRecords.map(record));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Bundle bundle = parser.parseResource(Bundle.class, new String(bytes, StandardCharsets.UTF_8));
            assertThat(StudyJson.write(StudyMapper.toStudy(bundle).study())).isEqualTo(record);
        }
    }

    @Test
    void results_that_would_exhaust_a_server_stay_json_and_text() {
        String groups =
                IntStream.range(0, 12_000).mapToObj("{'id':'BG%d'}"::formatted).collect(Collectors.joining(","));
        String measures = IntStream.range(0, 12_000)
                .mapToObj("{'classes':[{'categories':[{'measurements':[{'groupId':'BG%d','value':'1'}]}]}]}"::formatted)
                .collect(Collectors.joining(","));
        ObjectNode record = TestRecords.withResults(
                "{'baselineCharacteristicsModule':{'groups':[" + groups + "],'measures':[" + measures + "]}}");
        Bundle bundle = TestRecords.map(record);
        assertThat(all(bundle, Observation.class)).isEmpty();
        assertThat(all(bundle, Group.class)).hasSize(1);
        assertThat(composition(bundle).getSectionFirstRep().getText().getDivAsString())
                .contains("too many for resources", "1 rows and 12000 columns is not shown");
        assertThat(StudyJson.write(StudyMapper.toStudy(bundle).study())).isEqualTo(record);
    }

    private static void reverse(JsonNode list) {
        ArrayNode array = (ArrayNode) list;
        for (int i = array.size() - 1; i >= 0; i--) {
            array.add(array.remove(i));
        }
    }

    private static <R extends Resource> Stream<R> all(Bundle bundle, Class<R> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Composition composition(Bundle bundle) {
        return all(bundle, Composition.class).findFirst().orElseThrow();
    }

    private static Stream<Reference> entries(SectionComponent section) {
        return Stream.concat(
                section.getEntry().stream(), section.getSection().stream().flatMap(ResultsMappingTest::entries));
    }

    private static JsonNode json(Binary binary) {
        return StudyJson.parse(new String(binary.getData(), StandardCharsets.UTF_8));
    }
}
