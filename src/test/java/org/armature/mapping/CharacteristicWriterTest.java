package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** What each expression looks like in FHIR, as {@code src/docs/eligibility/group.md} says. */
class CharacteristicWriterTest {
    private final Group root = new Group();

    private GroupCharacteristicComponent write(String notation) {
        GroupCharacteristicComponent characteristic = root.addCharacteristic();
        new CharacteristicWriter(root, "", Vocabulary.standard()).write(Notation.read(notation), characteristic);
        return characteristic;
    }

    private Group contained(GroupCharacteristicComponent characteristic) {
        assertThat(characteristic.getValue()).isInstanceOf(Reference.class);
        return new ContainedGroups(root).of(characteristic);
    }

    @Test
    void a_limit_is_a_quantity_with_comparator_and_ucum_code() {
        Quantity limit = write("hemoglobin < 9 g/dL").getValueQuantity();
        assertThat(limit.getComparator()).isEqualTo(QuantityComparator.LESS_THAN);
        assertThat(limit.getValue()).isEqualTo(new BigDecimal("9"));
        assertThat(limit.getCode()).isEqualTo("g/dL");
        assertThat(limit.getSystem()).isEqualTo("http://unitsofmeasure.org");
    }

    @Test
    void a_range_with_both_ends_is_a_range() {
        Range range = write("HbA1c in [7, 10] %").getValueRange();
        assertThat(range.getLow().getValue()).isEqualTo(new BigDecimal("7"));
        assertThat(range.getHigh().getValue()).isEqualTo(new BigDecimal("10"));
    }

    @Test
    void a_range_without_an_end_is_two_limits_that_must_both_hold() {
        Group both = contained(write("BMI in (18.5, 25) kg/m2"));
        assertThat(ContainedGroups.method(both)).isEqualTo(CombinationMethod.ALL_OF);
        assertThat(both.getCharacteristic())
                .extracting(member -> member.getValueQuantity().getComparator())
                .containsExactly(QuantityComparator.GREATER_THAN, QuantityComparator.LESS_THAN);
    }

    @Test
    void a_list_is_any_of_its_values() {
        Group any = contained(write("ECOG in {0, 1}"));
        assertThat(ContainedGroups.method(any)).isEqualTo(CombinationMethod.ANY_OF);
        assertThat(any.getCharacteristic())
                .extracting(member -> member.getValueQuantity().getValue())
                .containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Test
    void a_multiple_of_a_limit_of_normal_has_a_modifier_and_no_unit_of_a_system() {
        GroupCharacteristicComponent characteristic = write("ALT > 2.5 xULN");
        assertThat(characteristic.getValueQuantity().hasSystem()).isFalse();
        Extension offset = characteristic.getModifierExtension().get(0);
        assertThat(offset.getUrl()).endsWith("/characteristic-offset");
        assertThat(((CodeableConcept) offset.getValue()).getCodingFirstRep().getCode())
                .isEqualTo("ULN");
    }

    @Test
    void a_window_before_an_event_is_a_negative_offset() {
        GroupCharacteristicComponent characteristic = write("drug \"insulin\" within 6 mo before \"screening\"");
        Extension timing = characteristic.getModifierExtension().get(0);
        Range offset = (Range) timing.getExtensionByUrl("offset").getValue();
        assertThat(offset.getLow().getValue()).isEqualTo(new BigDecimal("-6"));
        assertThat(offset.getHigh().getValue()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void an_exception_excludes_from_what_stands_first() {
        Group except = contained(write("except(condition \"malignancy\"; condition \"basal cell carcinoma\")"));
        assertThat(ContainedGroups.method(except)).isEqualTo(CombinationMethod.EXCEPT_SUBSET);
        assertThat(except.getCharacteristic())
                .extracting(GroupCharacteristicComponent::getExclude)
                .containsExactly(false, true);
    }

    @Test
    void a_condition_is_any_of_its_opposite_and_what_is_required() {
        Group any = contained(write("if(condition \"diabetes\"; HbA1c < 8 %)"));
        assertThat(ContainedGroups.method(any)).isEqualTo(CombinationMethod.ANY_OF);
        assertThat(any.getCharacteristic())
                .extracting(GroupCharacteristicComponent::getExclude)
                .containsExactly(true, false);
    }

    @Test
    void a_name_has_codes_only_where_it_means_just_the_concept() {
        NameMapping names = new NameMapping(Vocabulary.standard());
        CodeableConcept exact = names.concept(new Name("Hb", "variable/hemoglobin", true));
        CodeableConcept narrower = names.concept(new Name("free hemoglobin", "variable/hemoglobin", false));
        assertThat(exact.getCoding()).extracting(Coding::getSystem).contains("http://loinc.org");
        assertThat(narrower.getCoding()).isEmpty();
        assertThat(narrower.getText()).isEqualTo("free hemoglobin");
        assertThat(NameMapping.read(narrower).concept()).isEqualTo("variable/hemoglobin");
    }
}
