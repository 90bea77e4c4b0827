package org.armature.source.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armature.eligibility.CriteriaText;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.Polarity;
import org.junit.jupiter.api.Test;

class CriteriaSectionsTest {
    @Test
    void two_texts_are_one_under_headings_that_our_parser_understands() {
        String text = CriteriaSections.of(
                "Inclusion criteria: 1. A cold;\n2. Adult", "Exclusion Criteria: Exclusion criteria: none");
        assertThat(text).isEqualTo("Inclusion Criteria:\n\n1. A cold;\n2. Adult\n\nExclusion Criteria:\n\nnone");
        List<Criterion> criteria = CriteriaText.parse(String.valueOf(text));
        assertThat(criteria).extracting(Criterion::text).containsExactly("A cold;", "Adult", "none");
        assertThat(criteria)
                .extracting(Criterion::polarity)
                .containsExactly(Polarity.INCLUSION, Polarity.INCLUSION, Polarity.EXCLUSION);
        assertThat(criteria).allMatch(Criterion::polarityStated);
    }

    @Test
    void a_text_with_both_sections_stays_as_it_is() {
        String both = "Inclusion Criteria:\n\n- A\n\nExclusion Criteria:\n\n- B";
        assertThat(CriteriaSections.of(both, null)).isEqualTo(both);
    }

    @Test
    void what_is_empty_has_no_heading() {
        assertThat(CriteriaSections.of("Inclusion criteria: ", "Exclusion criteria: pregnancy"))
                .isEqualTo("Exclusion Criteria:\n\npregnancy");
        assertThat(CriteriaSections.of("adults", null)).isEqualTo("Inclusion Criteria:\n\nadults");
        assertThat(CriteriaSections.of("Inclusion criteria:", null)).isNull();
    }

    @Test
    void what_is_nested_in_a_numbered_criterion_stays_in_it() {
        String text =
                CriteriaSections.of(CriteriaSections.numbered(List.of("One of:\n- by day\n- by night", "Two")), null);
        assertThat(CriteriaText.parse(String.valueOf(text)))
                .extracting(Criterion::fullText)
                .containsExactly("One of:\n  - by day\n  - by night", "Two");
    }
}
