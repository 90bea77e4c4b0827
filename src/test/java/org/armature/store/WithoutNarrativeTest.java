package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutNarrativeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"resourceType\":\"Group\",\"text\":{\"div\":\"<div>a } \\\" b</div>\"},\"actual\":false}"
                        + " | {\"resourceType\":\"Group\",\"actual\":false}",
                "{\"resourceType\":\"Group\",\"id\":\"a\", \"text\" : {\"div\":\"\"}}"
                        + " | {\"resourceType\":\"Group\",\"id\":\"a\"}",
                "{\"resourceType\":\"Group\",\"code\":{\"text\":{\"a\":1}},\"name\":\"é – text\",\"text\":{},\"type\":1}"
                        + " | {\"resourceType\":\"Group\",\"code\":{\"text\":{\"a\":1}},\"name\":\"é – text\",\"type\":1}",
                "{\"resourceType\":\"Communication\",\"text\":\"b\"} | {\"resourceType\":\"Communication\",\"text\":\"b\"}",
                "{ | {",
                "[] | []",
            })
    void the_narrative_is_left_out_and_nothing_else(String json, String without) {
        assertThat(WithoutNarrative.of(json)).isEqualTo(without);
    }
}
