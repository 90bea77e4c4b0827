package org.armature.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTextTest {
    private static List<String> texts(String text) {
        return CriteriaText.parse(text).stream()
                .map(criterion -> criterion.polarity().name().charAt(0) + " " + criterion.fullText())
                .toList();
    }

    @Test
    void bullets_below_headings_take_the_polarity_of_the_heading() {
        assertThat(texts("Inclusion Criteria:\n\n* Age \\>= 18\n* Asthma\n\nExclusion Criteria:\n\n1. Pregnancy"))
                .containsExactly("I Age >= 18", "I Asthma", "E Pregnancy");
    }

    @Test
    void nested_items_stay_with_their_bullet() {
        assertThat(texts("Exclusion Criteria:\n\n* Any of:\n\n  * a\n  * b\n\n    1. c\n* Other"))
                .containsExactly("E Any of:\n  * a\n  * b\n    1. c", "E Other");
    }

    @Test
    void text_without_heading_is_inclusion_by_convention_and_says_so() {
        assertThat(CriteriaText.parse("* Asthma")).singleElement().satisfies(criterion -> {
            assertThat(criterion.polarity()).isEqualTo(Polarity.INCLUSION);
            assertThat(criterion.polarityStated()).isFalse();
        });
    }

    @Test
    void a_line_that_introduces_a_list_is_kept_as_its_heading() {
        assertThat(CriteriaText.parse("Inclusion Criteria:\n\nCohort A:\n\n* Asthma"))
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.heading()).isEqualTo("Cohort A:"));
    }

    @Test
    void the_span_covers_the_item_in_the_verbatim_text() {
        String text = "Inclusion Criteria:\n\n* a \\< b\n\n  * nested\n* c";
        Criterion first = CriteriaText.parse(text).get(0);
        assertThat(text.substring(first.start(), first.end())).isEqualTo("* a \\< b\n\n  * nested");
    }

    @Test
    void text_on_the_line_of_a_heading_is_a_criterion() {
        assertThat(texts("Exclusion Criteria: contra-indication")).containsExactly("E contra-indication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exclusion Criteria:",
                "EXCLUSION CRITERIA",
                "* EXCLUSION CRITERIA:",
                "Exclusion criteria :",
                "2. Exclusion Criteria",
                "Exclusion:",
                "Excluded:",
                "Key Exclusion Criteria:",
                "Non-inclusion Criteria:",
                "NON INCLUSION CRITERIA",
                "Exclusion Criteria for All Participants",
                "Exclusion Criteria (healthy control group)",
                "Bevacizumab-Specific Exclusions",
                "* Other Exclusions:",
                "Patients meeting any of the following criteria will be excluded from the study:",
            })
    void is_a_heading_of_exclusions(String heading) {
        assertThat(texts("Inclusion Criteria:\n\n* a\n\n" + heading + "\n\n* b"))
                .containsExactly("I a", "E b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not meeting inclusion criteria",
                "Other exclusion criteria apply according to the US Product Information",
                "The patient is in an exclusion period determined by a previous study",
                "Other protocol-defined inclusion/exclusion criteria may apply",
                "Patients with immunotherapy treatment at the time of inclusion",
            })
    void is_a_criterion_and_no_heading(String line) {
        assertThat(texts("Exclusion Criteria:\n\n* " + line + "\n* b")).containsExactly("E " + line, "E b");
    }

    @Test
    void nesting_without_end_is_read() {
        StringBuilder text = new StringBuilder("Inclusion Criteria:\n\n");
        for (int depth = 0; depth < 3000; depth++) {
            text.append(" ".repeat(depth)).append("* item\n");
        }
        assertThat(CriteriaText.parse(text.toString())).isNotEmpty();
    }

    @Property(tries = 300)
    void no_text_is_lost(@ForAll("texts") String text) {
        String words = text.replaceAll("[^A-Za-z]", "");
        StringBuilder found = new StringBuilder();
        CriteriaText.parse(text).forEach(criterion -> found.append(text, criterion.start(), criterion.end()));
        assertThat(found.toString().replaceAll("[^A-Za-z]", "")).isEqualTo(words);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.of(
                        "* foo", "  * bar", "1. baz", "qux", "   deep quux", "", "- dash", "\\> 5 mg")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }
}
