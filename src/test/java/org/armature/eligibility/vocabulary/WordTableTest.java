package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final int MORE_THAN_FIT = 50_000;

    @Test
    void a_word_that_took_the_place_of_another_is_never_taken_for_it() {
        WordTable<String> lower = new WordTable<>(word -> word.toLowerCase(Locale.ROOT));
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MORE_THAN_FIT; i++) {
                String text = "before W" + i + " after";
                assertThat(lower.of(text, 7, text.length() - 6)).isEqualTo("w" + i);
            }
        }
    }

    @Test
    void what_a_word_is_made_to_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        WordTable<Integer> counted = new WordTable<>(word -> made.incrementAndGet());
        assertThat(counted.of("stroke or stroke", 0, 6)).isEqualTo(counted.of("stroke or stroke", 10, 16));
        assertThat(made).hasValue(1);
    }
}
