package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.mapping.StudyMapper;
import org.armature.source.Reading;
import org.armature.source.page.PageReader;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** Every system, code and extension that the mapping writes for real studies is defined. */
class WrittenCodesTest {
    private static final FhirTerser TERSER = FhirContext.forR4Cached().newTerser();
    private static final List<Resource> RESOURCES = resources();
    /** Systems that R4 or the validator brings along. */
    private static final Set<String> OTHERS = Set.of(
            "http://hl7.org/fhir/administrative-gender",
            "http://hl7.org/fhir/sid/icd-10-cm",
            "http://loinc.org",
            "http://purl.obolibrary.org/obo/doid.owl",
            "http://purl.obolibrary.org/obo/hp.owl",
            "http://purl.obolibrary.org/obo/mondo.owl",
            "http://snomed.info/sct",
            "http://terminology.hl7.org/CodeSystem/data-absent-reason",
            "http://terminology.hl7.org/CodeSystem/plan-definition-type",
            "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
            "http://terminology.hl7.org/CodeSystem/research-study-objective-type",
            "http://terminology.hl7.org/CodeSystem/research-study-phase",
            "http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type",
            "http://www.nlm.nih.gov/research/umls/rxnorm",
            "urn:iso:std:iso:3166");

    private static final Set<String> EXTENSIONS_OF_R4 = Set.of(
            "http://hl7.org/fhir/StructureDefinition/contactpoint-extension",
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "http://hl7.org/fhir/StructureDefinition/workflow-researchStudy");

    private static List<Resource> resources() {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            PageReader reader = new PageReader();
            Stream<Bundle> pages = seeds.map(seed -> (Reading.Trial) reader.read(text(seed), seed.toString()))
                    .map(trial -> StudyMapper.toBundle(trial.sourced()));
            Stream<Bundle> records = Stream.of("/studies/every-field.json", "/conformance/drug-trial.json")
                    .map(name -> MappedStudies.map(MappedStudies.record(name)));
            return Stream.concat(pages, records)
                    .flatMap(bundle -> bundle.getEntry().stream())
                    .map(Bundle.BundleEntryComponent::getResource)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends IBase> Stream<T> written(Class<T> type) {
        return RESOURCES.stream()
                .flatMap(resource -> TERSER.getAllPopulatedChildElementsOfType(resource, type).stream());
    }

    private static Map<String, CodeSystem> codeSystems() {
        return CompiledDefinitions.all(CodeSystem.class).stream()
                .collect(Collectors.toMap(CodeSystem::getUrl, system -> system));
    }

    @Test
    void every_system_is_defined_here_or_comes_with_r4() {
        Set<String> systems =
                written(Coding.class).map(Coding::getSystem).collect(Collectors.toCollection(TreeSet::new));
        assertThat(systems).isNotEmpty();
        systems.removeAll(OTHERS);
        systems.removeAll(codeSystems().keySet());
        assertThat(systems).as("undefined").isEmpty();
    }

    @Test
    void every_code_is_one_of_its_system_and_is_called_as_there() {
        Map<String, CodeSystem> systems = codeSystems();
        written(Coding.class)
                .filter(coding -> systems.containsKey(coding.getSystem()))
                .filter(coding ->
                        Objects.requireNonNull(systems.get(coding.getSystem())).getContent()
                                != CodeSystemContentMode.NOTPRESENT)
                .forEach(coding -> {
                    Map<String, String> displays = displays(Objects.requireNonNull(systems.get(coding.getSystem())));
                    assertThat(displays).containsKey(coding.getCode());
                    if (coding.hasDisplay()) {
                        assertThat(displays).containsEntry(coding.getCode(), coding.getDisplay());
                    }
                });
    }

    private static Map<String, String> displays(CodeSystem system) {
        Map<String, String> displays = new HashMap<>();
        for (ConceptDefinitionComponent concept : system.getConcept()) {
            displays.put(concept.getCode(), concept.getDisplay());
        }
        return displays;
    }

    @Test
    void every_extension_but_those_of_r4_is_defined() {
        Set<String> urls = written(Extension.class)
                .map(Extension::getUrl)
                .filter(url -> url.startsWith("http"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(urls).isNotEmpty();
        urls.removeAll(EXTENSIONS_OF_R4);
        CompiledDefinitions.all(StructureDefinition.class).forEach(defined -> urls.remove(defined.getUrl()));
        assertThat(urls).as("undefined").isEmpty();
    }
}
