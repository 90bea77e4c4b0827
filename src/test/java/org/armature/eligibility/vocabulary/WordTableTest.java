package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {
    private static final int MORE_THAN_FIT = 150_000;

    private static final class Lower extends WordTable.Known {
        private final String text;

        Lower(String written, WordTable.Letters letters) {
            super(letters);
            this.text = written.toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void a_word_that_took_the_place_of_another_is_never_taken_for_it() {
        WordTable<Lower> lower = new WordTable<>(Lower::new);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MORE_THAN_FIT; i++) {
                String text = "before W" + i + " after";
                assertThat(lower.of(text, 7, text.length() - 6).text).isEqualTo("w" + i);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nephropathy, nephropathia",
        "immunodeficiency, immunodeficienct",
        "hypersensitivities, hypersensitivitiez",
        "a, aa",
        "café, cafè",
        "≥, ≤"
    })
    void words_that_differ_anywhere_are_two(String one, String other) {
        WordTable<Lower> lower = new WordTable<>(Lower::new);
        assertThat(lower.of(one, 0, one.length()).text).isEqualTo(one);
        assertThat(lower.of(other, 0, other.length()).text).isEqualTo(other);
        assertThat(lower.of(one, 0, one.length()).text).isEqualTo(one);
    }

    @Test
    void what_a_word_is_made_to_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        WordTable<Lower> counted = new WordTable<>((word, letters) -> {
            made.incrementAndGet();
            return new Lower(word, letters);
        });
        assertThat(counted.of("stroke or stroke", 0, 6)).isSameAs(counted.of("stroke or stroke", 10, 16));
        assertThat(made).hasValue(1);
    }
}
