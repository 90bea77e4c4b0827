package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.mapping.Canonical;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.Test;

/** What a definition is called and refers to: nothing twice, nothing that is not there. */
class CanonicalsTest {
    /** Kinds of URLs below our base that name a definition; others name what is made of a study, or a system. */
    private static final Set<String> DEFINITIONS = Set.of(
            "StructureDefinition",
            "CodeSystem",
            "ValueSet",
            "ConceptMap",
            "SearchParameter",
            "OperationDefinition",
            "CapabilityStatement",
            "ImplementationGuide");

    @Test
    void no_canonical_is_defined_twice() {
        Map<String, List<String>> files = new TreeMap<>();
        CompiledDefinitions.byFile().forEach((file, definition) -> {
            if (isDefinition(definition)) {
                files.computeIfAbsent(((MetadataResource) definition).getUrl(), url -> new java.util.ArrayList<>())
                        .add(file);
            }
        });
        assertThat(files)
                .isNotEmpty()
                .allSatisfy((url, defining) -> assertThat(defining).as(url).hasSize(1));
    }

    @Test
    void a_file_is_called_as_what_it_defines() {
        assertThat(CompiledDefinitions.byFile())
                .allSatisfy((file, definition) -> assertThat(file)
                        .isEqualTo(definition.fhirType() + "-"
                                + definition.getIdElement().getIdPart() + ".json"));
    }

    @Test
    void the_url_of_a_definition_of_ours_ends_with_its_type_and_id() {
        assertThat(own())
                .isNotEmpty()
                .allSatisfy(definition -> assertThat(definition.getUrl())
                        .isEqualTo(Canonical.BASE + "/" + definition.fhirType() + "/"
                                + definition.getIdElement().getIdPart()));
    }

    @Test
    void what_a_definition_refers_to_below_our_base_is_defined() {
        Set<String> defined = own().map(MetadataResource::getUrl).collect(Collectors.toCollection(TreeSet::new));
        FhirTerser terser = FhirContext.forR4Cached().newTerser();
        CompiledDefinitions.byFile().forEach((file, definition) -> {
            Stream<String> referred = terser.getAllPopulatedChildElementsOfType(definition, UriType.class).stream()
                    .map(PrimitiveType::getValueAsString)
                    .filter(CanonicalsTest::namesDefinition);
            assertThat(referred).as(file).isSubsetOf(defined);
        });
    }

    private static boolean namesDefinition(String url) {
        if (url == null || !url.startsWith(Canonical.BASE + "/")) {
            return false;
        }
        return DEFINITIONS.contains(url.substring(Canonical.BASE.length() + 1).split("/", -1)[0]);
    }

    /** Whether it is a definition with a canonical URL: naming systems have none in R4, and examples are no definitions. */
    private static boolean isDefinition(Resource resource) {
        return resource instanceof MetadataResource metadata
                && metadata.hasUrl()
                && DEFINITIONS.contains(resource.fhirType());
    }

    private static Stream<MetadataResource> own() {
        return CompiledDefinitions.byFile().values().stream()
                .filter(CanonicalsTest::isDefinition)
                .map(MetadataResource.class::cast)
                .filter(definition -> definition.getUrl().startsWith(Canonical.BASE + "/"));
    }
}
