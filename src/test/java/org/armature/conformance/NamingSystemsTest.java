package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.armature.study.Register;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registers whose numbers a study can have are described, under the systems that the mapping writes. */
class NamingSystemsTest {
    private static Stream<NamingSystemUniqueIdComponent> uris(NamingSystem system) {
        return system.getUniqueId().stream().filter(id -> id.getType() == NamingSystemIdentifierType.URI);
    }

    private static String preferred(String id) {
        return uris(CompiledDefinitions.get(NamingSystem.class, id))
                .filter(NamingSystemUniqueIdComponent::getPreferred)
                .map(NamingSystemUniqueIdComponent::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_register_has_a_system_and_every_system_a_register() {
        assertThat(CompiledDefinitions.all(NamingSystem.class).stream()
                        .map(system -> preferred(system.getIdElement().getIdPart())))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Register.values()).map(Register::system).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://clinicaltrials.gov",
                "http://clinicaltrials.gov/",
                "https://clinicaltrials.gov/nctid",
                "https://clinicaltrials.gov/show/"
            })
    void spellings_that_others_use_name_the_same_registry(String uri) {
        assertThat(uris(CompiledDefinitions.get(NamingSystem.class, "nct")))
                .extracting(NamingSystemUniqueIdComponent::getValue)
                .contains(uri);
    }

    @Test
    void no_uri_names_two_systems() {
        assertThat(CompiledDefinitions.all(NamingSystem.class).stream()
                        .flatMap(NamingSystemsTest::uris)
                        .map(NamingSystemUniqueIdComponent::getValue))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_system_has_one_preferred_uri() {
        assertThat(CompiledDefinitions.all(NamingSystem.class))
                .allSatisfy(system -> assertThat(uris(system).filter(NamingSystemUniqueIdComponent::getPreferred))
                        .hasSize(1));
    }
}
