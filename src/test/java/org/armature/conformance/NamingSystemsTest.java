package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The systems of the identifiers that the mapping writes have an entry, under the spelling that it writes. */
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

    private static List<Identifier> identifiers(String secondaryId, String type) {
        ObjectNode record = MappedStudies.record("/conformance/drug-trial.json").deepCopy();
        record.withArray("/protocolSection/identificationModule/secondaryIdInfos")
                .addObject()
                .put("id", secondaryId)
                .put("type", type);
        return ((ResearchStudy) MappedStudies.resources(record, "ResearchStudy").get(0)).getIdentifier();
    }

    @Test
    void the_number_of_the_registry_is_written_as_preferred() {
        assertThat(identifiers("1", "OTHER"))
                .filteredOn(identifier -> "NCT00000002".equals(identifier.getValue()))
                .extracting(Identifier::getSystem)
                .containsExactly(preferred("nct"));
    }

    @ParameterizedTest
    @CsvSource({
        "eudract,2019-002663-10,EUDRACT_NUMBER",
        "ctis,2023-505613-24-00,CTIS",
        "ctis,2023-505613-24-00,REGISTRY",
        "isrctn,ISRCTN12345678,REGISTRY",
        "drks,DRKS00012345,REGISTRY",
        "anzctr,ACTRN12620000001234,REGISTRY",
        "chictr,ChiCTR2000012345,REGISTRY",
        "ctri,CTRI/2020/03/012345,REGISTRY",
        "jrct,jRCTs031200001,REGISTRY",
        "cris,KCT0001234,REGISTRY",
        "utn,U1111-1234-5678,OTHER"
    })
    void the_number_of_another_register_is_written_as_preferred(String system, String number, String type) {
        assertThat(identifiers(number, type))
                .filteredOn(identifier -> number.equals(identifier.getValue()))
                .extracting(Identifier::getSystem)
                .containsExactly(preferred(system));
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
