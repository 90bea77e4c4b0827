package org.armature.eligibility.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.armature.eligibility.expression.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static String expressed(String answer) {
        return Notation.of(((Proposal.Expressed) Answers.read(answer)).expression());
    }

    private static String unusable(String answer) {
        return ((Proposal.Unusable) Answers.read(answer)).reason();
    }

    @Test
    void an_expression_is_read() {
        assertThat(expressed(" any(condition \"asthma\"; HbA1c > 8 %)\n"))
                .isEqualTo("any(condition \"asthma\"; HbA1c > 8 %)");
    }

    @Test
    void a_fence_around_an_expression_is_taken_away() {
        assertThat(expressed("```\nage >= 18 a\n```")).isEqualTo("age >= 18 a");
        assertThat(expressed("```text\nage >= 18 a\n```\n")).isEqualTo("age >= 18 a");
        assertThat(expressed("```\ntext\n```")).isEqualTo("text");
    }

    @Test
    void what_a_model_thinks_first_is_no_answer() {
        assertThat(expressed("<think>\n" + "Is 18 included? ".repeat(400) + "\n</think>\n\nage >= 18 a"))
                .isEqualTo("age >= 18 a");
        assertThat(unusable("<think>age >= 18 a")).startsWith("no expression: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "```",
                "I think that the age must be 18 or more.",
                "age >= 18 a\nBecause it says so.",
                "age >=",
                "condition asthma",
                "condition \"asthma",
                "all()",
                "{\"kind\": \"condition\"}",
                "age >= 1e999999999 a"
            })
    void anything_else_is_unusable(String answer) {
        assertThat(unusable(answer)).startsWith("no expression: ");
    }

    @Test
    void a_message_shows_little_of_an_answer_and_nothing_that_a_terminal_obeys() {
        String reason = unusable("\u001B[2JI am\u202E a pirate\r\n" + "x".repeat(1_000));
        assertThat(reason).startsWith("no expression: [2JI am").endsWith("…").hasSizeLessThan(150);
        assertThat(reason.chars()).allMatch(c -> c >= ' ' && c != 0x7f && c != 0x202E);
    }

    @Test
    void deep_nesting_is_refused_and_does_no_harm() {
        assertThat(unusable("not(".repeat(900) + "text" + ")".repeat(10))).startsWith("no expression: not(");
        assertThat(unusable("not(".repeat(100_000))).startsWith("an answer of 400000 characters");
    }

    @Test
    void a_long_answer_takes_no_time() {
        assertTimeout(Duration.ofSeconds(1), () -> Answers.read("all(" + "age >= 1 a;".repeat(360)));
    }

    @Property(tries = 500)
    void no_answer_makes_it_throw(@ForAll @StringLength(max = 200) String answer) {
        assertThatCode(() -> Answers.read(answer)).doesNotThrowAnyException();
    }
}
