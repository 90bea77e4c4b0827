package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParameterCanonicalizer;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Our search parameters find on real output of the mapping what they promise, by HAPI's own indexing. */
class SearchParametersTest {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final SearchParamExtractorR4 INDEX = new SearchParamExtractorR4(
            new StorageSettings(), new PartitionSettings(), CONTEXT, new FhirContextSearchParamRegistry(CONTEXT));
    private static final String VALUES = "/conformance/search-values.csv";
    private static final Map<String, JsonNode> RECORDS = Map.of(
            "every-field", MappedStudies.record("/studies/every-field.json"),
            "drug-trial", MappedStudies.record("/conformance/drug-trial.json"));

    /** What a client can ask for to find these resources; tokens with their words, which the modifier text finds. */
    private static Set<String> indexed(String parameter, List<Resource> resources) {
        SearchParameter definition = CompiledDefinitions.get(SearchParameter.class, parameter);
        if (definition.getType() == SearchParamType.COMPOSITE) {
            // HAPI has no pairs in its index; what we have instead has a test of its own.
            return Set.of();
        }
        var indexed = new SearchParameterCanonicalizer(CONTEXT).canonicalizeSearchParameter(definition);
        return resources.stream()
                .flatMap(resource -> INDEX.extractParamValuesAsStrings(indexed, resource).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> indexed(String parameter, JsonNode record) {
        return indexed(parameter, MappedStudies.resources(record, parameter.substring(0, parameter.indexOf('-'))));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvFileSource(resources = VALUES, delimiter = ';', numLinesToSkip = 1)
    void a_parameter_finds_these_values(String record, String parameter, String values) {
        Set<String> expected = values == null ? Set.of() : Set.of(values.split(" \\+ "));
        assertThat(indexed(parameter, Objects.requireNonNull(RECORDS.get(record))))
                .isEqualTo(expected);
    }

    @Test
    void every_parameter_is_held_against_values() throws IOException {
        String values = Files.readString(Path.of("src/test/resources" + VALUES));
        assertThat(CompiledDefinitions.all(SearchParameter.class))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(values)
                        .contains(";" + parameter.getIdElement().getIdPart() + ";"));
    }

    @Test
    void a_parameter_is_called_as_its_url_and_id_say() {
        assertThat(CompiledDefinitions.all(SearchParameter.class)).allSatisfy(parameter -> {
            String id = parameter.getBase().get(0).getCode() + "-" + parameter.getCode();
            assertThat(parameter.getIdElement().getIdPart()).isEqualTo(id);
            assertThat(parameter.getUrl()).endsWith("/SearchParameter/" + id);
        });
    }

    @ParameterizedTest(name = "{0} is {1} years")
    @CsvSource({
        "18 Years,18",
        "6 Months,0.5",
        "12 Months,1",
        "1 Month,0.08333",
        "8 Weeks,0.15332",
        "1461 Days,4",
        "12 Hours,0.0013689",
        "30 Minutes,0.000057039",
        "N/A,0"
    })
    void ages_are_found_in_years(String age, double years) {
        ObjectNode record = Objects.requireNonNull(RECORDS.get("drug-trial")).deepCopy();
        ((ObjectNode) record.at("/protocolSection/eligibilityModule")).put("minimumAge", age);
        assertThat(indexed("Group-age-low", record)).singleElement().satisfies(quantity -> {
            assertThat(quantity).endsWith("|http://unitsofmeasure.org|a");
            assertThat(Double.parseDouble(quantity.substring(0, quantity.indexOf('|'))))
                    .isCloseTo(years, withinPercentage(0.1));
        });
    }

    @Test
    void a_group_of_people_who_took_part_has_no_limits_of_age() {
        Group arm = new Group().setType(Group.GroupType.PERSON).setActual(true);
        assertThat(indexed("Group-age-low", List.of(arm))).isEmpty();
        assertThat(indexed("Group-age-high", List.of(arm))).isEmpty();
    }

    @Test
    void a_criterion_is_found_by_its_code_and_by_its_value_where_it_is_nested() {
        Group nested = new Group();
        nested.setId("#any");
        nested.addCharacteristic().setCode(concept("condition")).setValue(concept("condition/infection"));
        Group group = new Group();
        group.addContained(nested);
        group.addCharacteristic().setCode(concept("combination"));
        assertThat(indexed("Group-criterion", List.of(group)))
                .containsExactlyInAnyOrder(
                        "http://example.org|condition",
                        "http://example.org|condition/infection",
                        "http://example.org|combination");
    }

    private static CodeableConcept concept(String code) {
        return new CodeableConcept().addCoding(new Coding("http://example.org", code, null));
    }

    /** Whatever wrote the group, also a hospital. */
    @Test
    void the_quantity_of_a_criterion_is_found() {
        Group group = new Group();
        group.addCharacteristic()
                .setValue(new Quantity()
                        .setValue(30)
                        .setSystem("http://unitsofmeasure.org")
                        .setCode("kg/m2"));
        assertThat(indexed("Group-value-quantity", List.of(group)))
                .containsExactly("30|http://unitsofmeasure.org|kg/m2");
    }
}
