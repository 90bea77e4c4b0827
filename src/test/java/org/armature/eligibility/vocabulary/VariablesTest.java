package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @ParameterizedTest
    @CsvSource({
        "creatinine,133,umol/L,1.5045",
        "glucose,7,mmol/L,126.11",
        "total bilirubin,34.2,umol/L,2.0",
        "LDL-C,2.6,mmol/L,100.5",
        "triglycerides,1.7,mmol/L,150.6",
        "calcium,2.5,mmol/L,10.02",
        "calcium,5,meq/L,10.02",
        "potassium,3.5,meq/L,3.5",
        "HbA1c,53,mmol/mol,7.0",
        "platelets,100000,/uL,100",
        "hemoglobin,90,g/L,9",
        "fasting insulin,60,pmol/L,10"
    })
    void values_are_converted_to_the_unit_of_the_variable(String name, double value, String unit, double expected) {
        Variable variable = VOCABULARY.variable(name).orElseThrow();
        assertThat(variable.canonical(value, unit).orElseThrow()).isCloseTo(expected, within(expected * 1e-2));
    }

    @ParameterizedTest
    @CsvSource({
        "platelets,100000,/uL",
        "platelets,100,10*9/L",
        "ANC,1500,/uL",
        "ANC,1.5,10*9/L",
        "hemoglobin,9,g/dL",
        "hemoglobin,90,g/L",
        "HbA1c,7.5,%",
        "BMI,30,kg/m2",
        "FEV1,50,%",
        "FEV1,1.5,L",
        "FEV1/FVC,0.7,1",
        "FEV1/FVC,70,%",
        "creatinine,1.5,mg/dL",
        "KPS,70,1",
        "creatinine,133,umol/L"
    })
    void a_value_without_unit_gets_the_one_in_which_it_is_plausible(String name, double value, String unit) {
        assertThat(VOCABULARY.variable(name).orElseThrow().unitOf(value)).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "hemoglobin,9,g/L",
        "platelets,100000,10*9/L",
        "BMI,300,kg/m2",
        "creatinine,133,mg/dL",
        "potassium,3.5,mg/mL",
        "FEV1,500,L"
    })
    void a_unit_that_does_not_fit_is_implausible(String name, double value, String unit) {
        assertThat(VOCABULARY.variable(name).orElseThrow().isPlausible(value, unit))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NYHA,III,3", "ECOG,2,2", "Child-Pugh class,b,B", "tumor stage,iiib,IIIB", "ASA physical status,IV,4"})
    void levels_are_read_as_texts_write_them(String name, String spelling, String value) {
        assertThat(VOCABULARY.variable(name).orElseThrow().scale()).isNotNull();
        Scale scale = VOCABULARY.variable(name).orElseThrow().scale();
        assertThat(scale == null ? null : scale.value(spelling).orElse(null)).isEqualTo(value);
    }

    @Test
    void every_variable_has_a_unit_that_is_known_and_a_range_that_holds_something() {
        assertThat(VOCABULARY.concepts().stream()
                        .flatMap(concept -> VOCABULARY.variable(concept).stream())
                        .filter(variable ->
                                !Units.standard().isKnown(variable.unit()) || variable.low() >= variable.high())
                        .map(Variable::name))
                .isEmpty();
    }
}
