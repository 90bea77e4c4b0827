package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.conformance.CompiledDefinitions;
import org.armature.mapping.results.MeasureDispersionType;
import org.armature.mapping.results.MeasureParam;
import org.armature.mapping.results.OutcomeMeasureType;
import org.armature.study.Register;
import org.armature.study.SourceFormat;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each enumeration of the registry's data model has a code system with exactly its codes, as the mapping writes them. */
class RegistryCodeSystemsTest {
    private static final Set<String> GROWING = Set.of("criterion-rule", "eligibility-vocabulary");
    /** They are no codes of the registry: formats have codes of their own, registers are systems of identifiers. */
    private static final Set<Class<?>> NO_CODES = Set.of(SourceFormat.class, Register.class);

    /** Enumerations of the registry's results, beside others of the mapping's own. */
    private static final Set<Class<?>> OF_RESULTS =
            Set.of(MeasureDispersionType.class, MeasureParam.class, OutcomeMeasureType.class);

    static Stream<Class<?>> enumerations() {
        Stream<Class<?>> ofStudies = new ClassFileImporter()
                .importPackages("org.armature.study").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !NO_CODES.contains(type));
        return Stream.concat(ofStudies, OF_RESULTS.stream());
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void an_enumeration_has_a_code_system_with_its_codes_and_displays(Class<?> enumeration) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (Object constant : enumeration.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            expected.put(value.name(), RegistryCodes.display(value));
        }
        String url = RegistryCodes.system(enumeration);
        CodeSystem system = codeSystem(url.substring(url.lastIndexOf('/') + 1));
        assertThat(system.getUrl()).isEqualTo(url);
        assertThat(displays(system)).isEqualTo(expected);
    }

    @Test
    void source_formats_have_a_code_system_with_their_codes_and_titles() {
        assertThat(displays(codeSystem("source-format")))
                .isEqualTo(Stream.of(SourceFormat.values())
                        .collect(Collectors.toMap(SourceFormat::code, SourceFormat::title)));
    }

    @Test
    void own_code_systems_are_complete_sensitive_to_case_and_explain_each_code() {
        assertThat(ownCodeSystems()).isNotEmpty().allSatisfy(system -> {
            // The registry's abbreviations of documents are free text.
            boolean open = system.getUrl().endsWith("/document-type");
            assertThat(system.getContent())
                    .isEqualTo(open ? CodeSystemContentMode.FRAGMENT : CodeSystemContentMode.COMPLETE);
            assertThat(system.getCaseSensitive()).isTrue();
            assertThat(system.getConcept()).isNotEmpty().allSatisfy(concept -> {
                assertThat(concept.getDisplay()).isNotBlank();
                assertThat(concept.getDefinition()).endsWith(".");
            });
        });
    }

    @Test
    void names_that_grow_with_the_program_are_not_part_of_the_guide() {
        assertThat(GROWING)
                .allSatisfy(id -> assertThat(codeSystem(id).getContent()).isEqualTo(CodeSystemContentMode.NOTPRESENT));
    }

    @Test
    void an_own_code_system_has_a_value_set_of_the_same_name_with_all_its_codes() {
        assertThat(ownCodeSystems()).allSatisfy(system -> {
            ValueSet codes = CompiledDefinitions.get(
                    ValueSet.class, system.getIdElement().getIdPart());
            assertThat(system.getValueSet()).isEqualTo(codes.getUrl());
            assertThat(codes.getCompose().getInclude()).singleElement().satisfies(include -> {
                assertThat(include.getSystem()).isEqualTo(system.getUrl());
                assertThat(include.getConcept()).isEmpty();
            });
        });
    }

    private static CodeSystem codeSystem(String id) {
        return CompiledDefinitions.get(CodeSystem.class, id);
    }

    /** Those whose codes are part of the guide; names of rules and of the vocabulary grow with the program. */
    private static List<CodeSystem> ownCodeSystems() {
        return CompiledDefinitions.all(CodeSystem.class).stream()
                .filter(system -> system.getUrl().startsWith(Canonical.BASE))
                .filter(system -> !GROWING.contains(system.getIdElement().getIdPart()))
                .toList();
    }

    private static Map<String, String> displays(CodeSystem system) {
        return system.getConcept().stream()
                .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, ConceptDefinitionComponent::getDisplay));
    }
}
