package org.armature.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParameterCanonicalizer;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.SimpleQuantity;
import org.junit.jupiter.api.Test;

/** Each number is indexed under the name of its variable, by HAPI's own indexing. */
class CriterionNumbersTest {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final String UCUM = "http://unitsofmeasure.org";

    private final Group group = new Group();

    private List<String> indexed() {
        var index = new SearchParamExtractorR4(
                new StorageSettings(), new PartitionSettings(), CONTEXT, new FhirContextSearchParamRegistry(CONTEXT));
        var parameter = new SearchParameterCanonicalizer(CONTEXT)
                .canonicalizeSearchParameter(CriterionNumbers.all().get(0));
        return index.extractParamValuesAsStrings(parameter, group).stream()
                .map(value -> value.replace("|" + UCUM + "|", "||"))
                .toList();
    }

    private static GroupCharacteristicComponent criterion(Group group, String variable) {
        return group.addCharacteristic()
                .setCode(new CodeableConcept()
                        .addCoding(new Coding("http://loinc.org", "another code of it", null))
                        .addCoding(new Coding(CriterionNumbers.VOCABULARY, variable, null)));
    }

    private static Quantity quantity(String value, String code) {
        return new Quantity().setValue(new BigDecimal(value)).setSystem(UCUM).setCode(code);
    }

    private Group contained() {
        Group contained = new Group();
        group.addContained(contained.setId("#nested"));
        return contained;
    }

    @Test
    void a_number_is_found_with_its_unit_and_in_any() {
        criterion(group, "variable/hemoglobin").setValue(quantity("9.5", "g/dL"));
        assertThat(indexed()).containsExactlyInAnyOrder("9.5||variable/hemoglobin", "9.5||variable/hemoglobin g/dL");
    }

    @Test
    void a_nested_number_is_found_with_its_own_variable_and_no_other() {
        criterion(group, "variable/hemoglobin").setValue(quantity("9", "g/dL"));
        criterion(contained(), "variable/ecog").setValue(new Quantity().setValue(2));
        assertThat(indexed())
                .containsExactlyInAnyOrder("9||variable/hemoglobin", "9||variable/hemoglobin g/dL", "2||variable/ecog");
    }

    @Test
    void both_ends_of_a_range_are_found() {
        Range range = new Range().setLow(end("18")).setHigh(end("35"));
        criterion(contained(), "variable/bmi").setValue(range);
        assertThat(indexed()).contains("18||variable/bmi kg/m2", "35||variable/bmi kg/m2");
    }

    private static SimpleQuantity end(String value) {
        SimpleQuantity end = new SimpleQuantity();
        end.setValue(new BigDecimal(value)).setCode("kg/m2");
        return end;
    }

    @Test
    void a_unit_in_words_counts_where_there_is_no_code() {
        criterion(group, "variable/alt")
                .setValue(new Quantity().setValue(new BigDecimal("2.5")).setUnit("xULN"));
        assertThat(indexed()).contains("2.5||variable/alt xULN");
    }

    /** Whatever wrote the group. */
    @Test
    void exponents_quotes_and_long_units_do_not_keep_a_number_from_the_index() {
        String unit = "it's " + "x".repeat(300);
        criterion(group, "variable/platelet-count").setValue(quantity("1E+5", unit));
        assertThat(indexed())
                .containsExactlyInAnyOrder(
                        "100000||variable/platelet-count",
                        "100000||" + CriterionNumbers.unit("variable/platelet-count", unit));
    }

    @Test
    void what_has_no_variable_or_no_number_is_left_out() {
        group.addCharacteristic().setValue(quantity("5", "g/dL"));
        criterion(group, "variable/hemoglobin").setValue(new Quantity().setCode("g/dL"));
        criterion(group, "condition/infection").setValue(new CodeableConcept().setText("words"));
        assertThat(indexed()).isEmpty();
    }
}
