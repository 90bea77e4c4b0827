package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ResultValueTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvFileSource(resources = "/mapping/result-values.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    void a_value_says_what_its_text_says(String text, @Nullable String unit, String expected) {
        assertThat(show(ResultValue.of(text, ResultUnit.of(unit), null))).isEqualTo(expected);
    }

    @Test
    void a_comment_says_why_there_is_no_value() {
        ResultValue value = ResultValue.of("NA", ResultUnit.NONE, "The median was not reached");
        assertThat(show(value)).isEqualTo("absent NA: The median was not reached");
        assertThat(show(ResultValue.of(null, ResultUnit.NONE, null))).isEqualTo("absent Not stated");
    }

    private static String show(ResultValue value) {
        if (value.absent() != null) {
            return "absent " + value.absent().getText();
        }
        if (value.value() instanceof Quantity quantity) {
            return value.words() + (quantity.hasCode() ? " [" + quantity.getCode() + "]" : "");
        }
        return "text " + value.words();
    }
}
