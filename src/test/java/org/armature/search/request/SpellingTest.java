package org.armature.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN =
            List.of("condition", "phase", "recruitment-status", "site", "status", "title", "age-low", "RECRUITING");

    @ParameterizedTest
    @CsvSource({
        "conditon, condition",
        "conditions, condition",
        "titel, title",
        "recruitment_status, recruitment-status",
        "Phase, phase",
        "recruitng, RECRUITING",
        "age, age-low"
    })
    void the_nearest_is_found(String word, String nearest) {
        assertThat(Spelling.nearest(word, KNOWN)).contains(nearest);
    }

    @Test
    void something_else_is_not_taken_for_a_misspelling() {
        assertThat(Spelling.nearest("sponsor", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    }
}
