package org.armature.search.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearValueTest {

    @ParameterizedTest
    @CsvSource({
        "1|2|50|km, 50",
        "1|2|50|, 50",
        "1|2|50, 50",
        "1|2, 50",
        "1|2|10|mi, 16.09344",
        "1|2|10|[mi_i], 16.09344",
        "1|2|500|m, 0.5",
        "1|2|0|km, 0",
        "-90|180|20000|km, 20000"
    })
    void distances_are_kilometres(String text, double kilometres) {
        assertThat(NearValue.of("near", text).kilometres()).isEqualTo(kilometres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "foo",
                "1",
                "1|2|3|km|x",
                "91|0|5|km",
                "0|181|5|km",
                "0|0|-1|km",
                "0|0|99999|km",
                "NaN|0|1|km",
                "1e3|0|1|km",
                "0|0|5|furlong",
                "|0|5|km",
                "0x1|0|5|km"
            })
    void what_is_no_circle_on_the_earth_is_refused_with_the_form(String text) {
        assertThatThrownBy(() -> NearValue.of("near", text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("near:", "latitude|longitude|distance|unit");
    }

    @Test
    void a_value_in_kilometres_is_handed_on_as_it_came() {
        assertThat(NearValue.text("near", "52.5|13.40|5|km")).isEqualTo("52.5|13.40|5|km");
        assertThat(NearValue.text("near", "52.5|13.4|10|mi")).isEqualTo("52.5|13.4|16.09344|km");
    }
}
