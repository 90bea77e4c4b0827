package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haemoglobin < 9|Haemoglobin|hemoglobin",
                "a history of Crohn’s disease|Crohn’s disease|Crohn's disease",
                "beta-blockers are allowed|beta-blockers|beta blocker",
                "β-blocker|β-blocker|beta blocker",
                "oedema|oedema|edema",
                "BRAIN METASTASES|BRAIN METASTASES|brain metastases",
                "St. John's wort|St. John's wort|St. John's wort",
                "HER2-positive breast cancers|breast cancers|breast cancer",
                "type-2 diabetes|type-2 diabetes|type 2 diabetes mellitus",
                "CA 125 level|CA 125|CA-125",
                "NYHA class III|NYHA class|NYHA class",
                "use of ACE-inhibitors|ACE-inhibitors|ACE inhibitor",
                "paracetamol|paracetamol|acetaminophen",
                "currently pregnant|currently pregnant|pregnant",
                "severe headaches|headaches|headache",
                "percentage of direct bilirubin <35%|percentage of direct bilirubin|percentage of direct bilirubin",
                "involuntary weight loss|involuntary weight loss|weight loss"
            })
    void a_name_is_found_as_texts_write_it(String text, String place, String label) {
        assertThat(VOCABULARY.mentions(text)).anySatisfy(mention -> {
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(place);
            assertThat(mention.concepts()).extracting(Concept::label).contains(label);
        });
    }

    @ParameterizedTest
    @CsvSource({"all patients,ALL", "is a must,IS", "that may cause pe,PE", "ms later,MS", "k of them,K"})
    void an_abbreviation_is_found_in_its_own_case_only(String text, String abbreviation) {
        assertThat(VOCABULARY.mentions(text).stream()
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .filter(abbreviation::equalsIgnoreCase))
                .isEmpty();
    }

    @Test
    void a_bare_symbol_says_that_it_needs_a_value() {
        assertThat(VOCABULARY.mentions("K < 3.5")).first().satisfies(mention -> {
            assertThat(mention.concept().id()).isEqualTo("variable/potassium");
            assertThat(mention.needsValue()).isTrue();
        });
        assertThat(VOCABULARY.mentions("potassium < 3.5"))
                .first()
                .extracting(Mention::needsValue)
                .isEqualTo(false);
    }

    @Test
    void a_name_and_its_abbreviation_in_brackets_are_two_mentions_of_one_concept() {
        List<Mention> mentions = VOCABULARY.mentions("aspartate aminotransferase (AST) > 2.5 x ULN");
        assertThat(mentions)
                .extracting(mention -> mention.concept().id())
                .containsExactly("variable/aspartate-aminotransferase", "variable/aspartate-aminotransferase");
    }

    @Test
    void a_name_does_not_run_over_the_end_of_a_clause() {
        assertThat(VOCABULARY.mentions("diseases of the heart. Failure to comply"))
                .noneMatch(mention -> mention.concept().label().equals("heart failure"));
        assertThat(VOCABULARY.mentions("heart, failure"))
                .noneMatch(mention -> mention.concept().label().equals("heart failure"));
    }

    @Test
    void the_longest_name_wins_and_mentions_do_not_overlap() {
        assertThat(VOCABULARY.mentions("non-small cell lung cancer"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.concept().label()).isEqualTo("non-small cell lung cancer"));
    }

    @Test
    void a_name_with_several_meanings_keeps_them_all() {
        assertThat(VOCABULARY.mentions("proteinuria")).singleElement().satisfies(mention -> {
            assertThat(mention.concept(Kind.VARIABLE)).isPresent();
            assertThat(mention.concept(Kind.CONDITION)).isPresent();
        });
    }

    @Test
    void hostile_text_is_read_in_time() {
        String text = "type 2 ".repeat(20_000) + "\u0000\ud800 ((((" + "a".repeat(100_000);
        long start = System.nanoTime();
        VOCABULARY.mentions(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        assertThat(VOCABULARY.mentions("")).isEmpty();
    }
}
