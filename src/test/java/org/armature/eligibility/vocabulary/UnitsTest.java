package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static final Units UNITS = Units.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.0 g/dL|3|g/dL",
                "600 mg/dl|3|mg/dL",
                "100 x 10^9/L|3|10*9/L",
                "100 × 109/L|3|10*9/L",
                "1.5 x 10⁹/L|3|10*9/L",
                "1.5 x10e9/l|3|10*9/L",
                "1.5 x 10(9)/L|3|10*9/L",
                "100 x 103/µL|3|10*3/uL",
                "100 × 10³/μL|3|10*3/uL",
                "1500 cells/mm3|4|{cells}/uL",
                "1500/mm^3|4|/uL",
                "1500 per mm3|4|/uL",
                "100,000/µL|7|/uL",
                "100,000 per microliter|7|/uL",
                "100 K/uL|3|10*3/uL",
                "100 G/L|3|10*9/L",
                "5 g/L|1|g/L",
                "160 mmHg|3|mm[Hg]",
                "160 mm Hg|3|mm[Hg]",
                "60 mL/min/1.73 m2|2|mL/min/{1.73_m2}",
                "60 mL/min/1.73m²|2|mL/min/{1.73_m2}",
                "60 ml/min per 1.73 m2|2|mL/min/{1.73_m2}",
                "30 mL/min|2|mL/min",
                "18 years|2|a",
                "18-years|2|a",
                "46 kg/m2|2|kg/m2",
                "46 kg/m²|2|kg/m2",
                "46 kg/m\\^2|2|kg/m2",
                "150 µmol/L|3|umol/L",
                "30%|2|%",
                "120 ms|3|ms",
                "450 msec|3|ms",
                "40 IU/L|2|[IU]/L",
                "38°C|2|Cel",
                "38 C|2|Cel",
                "10 mg per deciliter|2|mg/dL",
                "10-25 mg/week|5|mg/wk",
                "10 mg/kg/day|2|mg/kg/d",
                "50 copies/mL|2|{copies}/mL",
                "10 pack-years|2|{pack_years}",
                "5 mIU/mL|1|m[IU]/mL",
                "7 mM|1|mmol/L",
                "5 h-1|1|/h",
                "30 kg.m-2|2|kg/m2",
                "30 kg m-2|2|kg/m2",
                "60 mL.min-1|2|mL/min",
                "120 mg/100 mL|3|mg/dL",
                "60 ml/min/1,73 m*m|2|mL/min/{1.73_m2}",
                "8 kilo Pascal|1|kPa",
                "3 Woods unit|1|[wood'U]",
                "5 log10 copies per mL|1|{Log_copies}/mL",
                "300/㎕|3|/uL",
                "50 cells/mm3or less|2|{cells}/uL",
                "0.3 logMAR|3|{logMAR}"
            })
    void a_unit_is_read_as_texts_write_it(String text, int from, String ucum) {
        assertThat(UNITS.read(text, from)).map(UnitMention::ucum).contains(ucum);
    }

    @ParameterizedTest
    @CsvSource({"2 or more,1", "3 prior regimens,1", "10 to 20,2", "5 mgs of hope/s,20", "18,2", "3 x 4,1"})
    void what_is_no_unit_is_none(String text, int from) {
        assertThat(UNITS.read(text, Math.min(from, text.length()))).isEmpty();
    }

    @Test
    void an_exponent_before_another_unit_is_a_range() {
        assertThat(UNITS.read("1 h-1 day", 1)).map(UnitMention::ucum).contains("h");
    }

    @Test
    void the_place_of_a_unit_is_told() {
        assertThat(UNITS.read("ANC >= 1.5 x 10^9/L, platelets", 10)).contains(new UnitMention(10, 19, "10*9/L"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,g/dL,g/L,10",
        "1.5,10*9/L,/uL,1500",
        "100.4,[degF],Cel,38",
        "1,kPa,mm[Hg],7.5006",
        "1,ukat/L,U/L,60",
        "0.45,s,ms,450",
        "40,{Snellen_20},{Snellen_6},12",
        "1,g/g,mg/g,1000"
    })
    void values_are_converted_within_a_dimension(double value, String from, String to, double expected) {
        assertThat(UNITS.convert(value, from, to).orElseThrow()).isCloseTo(expected, within(expected * 1e-4));
    }

    @Test
    void values_of_different_dimensions_are_not_converted() {
        assertThat(UNITS.convert(1, "mg/dL", "mmol/L")).isEmpty();
        assertThat(UNITS.convert(1, "mg/dL", "furlong")).isEmpty();
    }
}
