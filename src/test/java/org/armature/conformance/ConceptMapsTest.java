package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.StudyJson;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The concept maps say what the mapping does: each code of the registry goes through both. */
class ConceptMapsTest {
    private static final IFhirPath FHIR_PATH = FhirContext.forR4Cached().newFhirPath();
    private static final String PLACES = "/conformance/mapped-codes.csv";
    private static final String OUTCOMES = "outcome-measure-type-to-objective-type";

    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = PLACES, delimiter = ';', numLinesToSkip = 1)
    void a_map_agrees_with_the_mapping(String map, String system, String field, String code) {
        Map<String, List<String>> mapped = new TreeMap<>();
        for (ConceptDefinitionComponent concept :
                CompiledDefinitions.get(CodeSystem.class, system).getConcept()) {
            mapped.put(concept.getCode(), evaluate(record(field, concept.getCode()), code));
        }
        assertThat(stated(map, system)).isEqualTo(mapped);
    }

    /** The registry has no field for the type of an outcome, but a list for each type. */
    @ParameterizedTest
    @CsvSource({"PRIMARY,primaryOutcomes", "SECONDARY,secondaryOutcomes", "OTHER_PRE_SPECIFIED,otherOutcomes"})
    void the_map_of_types_of_outcomes_agrees_with_the_mapping(String type, String list) {
        ObjectNode record = record("/protocolSection/outcomesModule/" + list + "/0/measure", "Growth");
        assertThat(evaluate(record, "ResearchStudy.objective.type.coding.code"))
                .isEqualTo(stated(OUTCOMES, "outcome-measure-type").get(type));
    }

    @Test
    void every_map_is_held_against_the_mapping() throws IOException {
        String places = Files.readString(Path.of("src/test/resources" + PLACES));
        Stream<ConceptMap> maps = CompiledDefinitions.all(ConceptMap.class).stream()
                .filter(map -> !map.getIdElement().getIdPart().equals(OUTCOMES));
        assertThat(maps)
                .isNotEmpty()
                .allSatisfy(map -> assertThat(map.getGroup())
                        .allSatisfy(group -> assertThat(places)
                                .contains("\n" + map.getIdElement().getIdPart() + ";" + name(group) + ";")));
    }

    @Test
    void sources_are_all_codes_and_targets_are_codes_of_their_systems() {
        Map<String, List<String>> shipped = CompiledDefinitions.all(CodeSystem.class).stream()
                .collect(Collectors.toMap(CodeSystem::getUrl, ConceptMapsTest::codes));
        assertThat(CompiledDefinitions.all(ConceptMap.class))
                .allSatisfy(map -> assertThat(map.getGroup()).allSatisfy(group -> {
                    assertThat(group.getElement())
                            .extracting(SourceElementComponent::getCode)
                            .containsExactlyInAnyOrderElementsOf(shipped.get(group.getSource()));
                    List<String> targets = group.getElement().stream()
                            .flatMap(element -> targets(element).stream())
                            .toList();
                    assertThat(shipped.getOrDefault(group.getTarget(), targets)).containsAll(targets);
                }));
    }

    /** What the map says for each code of this system; nothing for a code without equal. */
    private static Map<String, List<String>> stated(String map, String system) {
        return CompiledDefinitions.get(ConceptMap.class, map).getGroup().stream()
                .filter(group -> name(group).equals(system))
                .flatMap(group -> group.getElement().stream())
                .collect(Collectors.toMap(SourceElementComponent::getCode, ConceptMapsTest::targets));
    }

    private static List<String> targets(SourceElementComponent element) {
        return element.getTarget().stream()
                .filter(TargetElementComponent::hasCode)
                .map(TargetElementComponent::getCode)
                .toList();
    }

    private static List<String> codes(CodeSystem system) {
        return system.getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .toList();
    }

    private static String name(ConceptMapGroupComponent group) {
        return group.getSource().substring(group.getSource().lastIndexOf('/') + 1);
    }

    /** A record of little more than this value in this field. */
    private static ObjectNode record(String field, String value) {
        ObjectNode record = StudyJson.mapper().createObjectNode();
        record.withObject("/protocolSection/identificationModule").put("nctId", "NCT00000001");
        record.withObject("/protocolSection/sponsorCollaboratorsModule/responsibleParty")
                .put("investigatorFullName", "Jane Doe");
        String parent = field.substring(0, field.lastIndexOf('/'));
        if (field.endsWith("/0")) {
            record.withArray(parent).add(value);
        } else {
            record.withObject(parent).put(field.substring(parent.length() + 1), value);
        }
        return record;
    }

    private static List<String> evaluate(ObjectNode record, String path) {
        String type = path.substring(0, path.indexOf('.'));
        return MappedStudies.resources(record, type).stream()
                .flatMap(resource -> FHIR_PATH.evaluate(resource, path, PrimitiveType.class).stream())
                .map(PrimitiveType::getValueAsString)
                .toList();
    }
}
