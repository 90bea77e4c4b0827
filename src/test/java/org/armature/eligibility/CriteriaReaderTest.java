package org.armature.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaReaderTest {
    private static final CriteriaReader READER = CriteriaReader.standard();

    private static List<String> read(String text) {
        return READER.read(text).criteria().stream()
                .map(reading -> Notation.of(reading.whole()))
                .toList();
    }

    @Test
    void any_of_the_following_heads_alternatives() {
        assertThat(read("Inclusion Criteria:\n\n* Any of the following:\n\n  * BMI \\> 30 kg/m2\n  * HbA1c \\> 7 %"))
                .containsExactly("any(bmi > 30 kg/m2; HbA1c > 7 %)".replace("bmi", "BMI"));
    }

    @Test
    void all_of_the_following_and_a_bare_heading_head_requirements() {
        assertThat(read("Inclusion Criteria:\n\n* Adequate function:\n\n  * BMI \\> 30 kg/m2\n  * HbA1c \\> 7 %"))
                .containsExactly("all(BMI > 30 kg/m2; HbA1c > 7 %)");
    }

    @ParameterizedTest
    @CsvSource({
        "Patients who meet all of the following criteria will be enrolled:",
        "To be eligible for the study, subjects must fulfill the following criteria:",
        "Participants are eligible to be included only if all of the following apply:",
        "Required initial laboratory values:"
    })
    void a_head_that_only_announces_a_list_asks_for_nothing(String head) {
        assertThat(read("Inclusion Criteria:\n\n* " + head + "\n\n  * BMI \\> 30 kg/m2\n  * HbA1c \\> 7 %"))
                .containsExactly("all(BMI > 30 kg/m2; HbA1c > 7 %)");
    }

    @Test
    void whom_a_head_takes_in_is_asked_what_follows() {
        String list = "\n\n  * BMI \\> 30 kg/m2\n  * HbA1c \\> 7 %";
        assertThat(read("Inclusion Criteria:\n\n* Subjects with gout are eligible if they meet the following:" + list))
                .containsExactly("if(condition \"gout\"; all(BMI > 30 kg/m2; HbA1c > 7 %))");
        assertThat(read("Inclusion Criteria:\n\n* Healthy volunteers:" + list))
                .containsExactly("if(state \"healthy volunteers\"; all(BMI > 30 kg/m2; HbA1c > 7 %))");
        assertThat(read(
                        "Exclusion Criteria:\n\n* Subjects with gout will be excluded if they meet any of the following:"
                                + list))
                .containsExactly("all(condition \"gout\"; any(BMI > 30 kg/m2; HbA1c > 7 %))");
        assertThat(read("Inclusion Criteria:\n\n* Gout with any of the following present:" + list))
                .containsExactly("all(condition \"gout\"; any(BMI > 30 kg/m2; HbA1c > 7 %))");
    }

    @Test
    void at_least_two_of_the_following_counts() {
        assertThat(
                        read(
                                "Inclusion Criteria:\n\n* At least two of the following:\n\n  * BMI \\> 30 kg/m2\n  * HbA1c \\> 7 %\n  * LVEF \\< 40 %"))
                .containsExactly("at-least(2; BMI > 30 kg/m2; HbA1c > 7 %; LVEF < 40 %)");
    }

    @Test
    void a_list_of_exclusions_is_a_list_of_alternatives() {
        assertThat(read("Exclusion Criteria:\n\n* Laboratory values:\n\n  * BMI \\> 30 kg/m2\n  * HbA1c \\> 7 %"))
                .containsExactly("any(BMI > 30 kg/m2; HbA1c > 7 %)");
    }

    @Test
    void a_heading_that_is_defined_by_what_is_nested_asks_for_nothing_of_its_own() {
        assertThat(
                        read(
                                "Exclusion Criteria:\n\n* Hepatic dysfunction as per the following:\n\n  * AST \\> 3 x ULN\n  * ALT \\> 3 x ULN"))
                .containsExactly("any(AST > 3 xULN; ALT > 3 xULN)");
    }

    @Test
    void an_or_between_nested_lines_makes_one_of_them_enough() {
        assertThat(
                        read(
                                "Inclusion Criteria:\n\n* All of the following:\n\n  * BMI \\> 30 kg/m2, or\n  * HbA1c \\> 7 %\n  * LVEF \\< 40 %"))
                .containsExactly("all(any(BMI > 30 kg/m2; HbA1c > 7 %); LVEF < 40 %)");
    }

    @Test
    void an_or_between_requirements_leaves_each_of_them_open() {
        assertThat(read("Inclusion Criteria:\n\n* Gout or\n* Psoriasis\n* Asthma"))
                .containsExactly(
                        "any(condition \"gout\"; text)", "any(condition \"psoriasis\"; text)", "condition \"asthma\"");
        assertThat(read("Inclusion Criteria:\n\n* Gout\n* OR\n* Psoriasis"))
                .containsExactly("any(condition \"gout\"; text)", "text", "any(condition \"psoriasis\"; text)");
    }

    @Test
    void what_an_or_leaves_open_is_shown_with_its_line() {
        EligibilityCriteria criteria =
                CriteriaReader.standard().read("Inclusion Criteria:\n\n* Gout or\n* Psoriasis\n* Asthma");
        assertThat(Notation.quoting(criteria.criteria().get(1).whole(), criteria::words))
                .isEqualTo("any(condition \"psoriasis\"; text \"Psoriasis\")");
    }

    @Test
    void an_or_between_exclusions_says_nothing_new() {
        assertThat(read("Exclusion Criteria:\n\n* Gout or\n* Psoriasis"))
                .containsExactly("condition \"gout\"", "condition \"psoriasis\"");
    }

    @Test
    void a_heading_for_some_people_asks_nobody_to_be_one_of_them() {
        assertThat(read("Inclusion Criteria:\n\n* For patients aged 12 years or older:\n\n  * BMI \\> 30 kg/m2"))
                .containsExactly("if(age >= 12 a; BMI > 30 kg/m2)");
    }

    @Test
    void a_heading_for_women_among_exclusions_keeps_out_no_men() {
        assertThat(read("Exclusion Criteria:\n\n* Females:\n\n  * BMI \\> 30 kg/m2"))
                .containsExactly("all(sex female; BMI > 30 kg/m2)");
    }

    @Test
    void a_parenthesis_that_never_closes_is_no_number_of_a_line() {
        assertThat(read("Inclusion Criteria:\n\n* (2 or more lesions")).hasSize(1);
    }

    @Test
    void criteria_that_are_run_together_are_read_one_by_one() {
        assertThat(
                        read(
                                "Inclusion Criteria: 1. BMI \\> 30 kg/m2 2. HbA1c \\> 7 % 3. LVEF \\< 40 % Exclusion Criteria: 1. Age \\< 18 years"))
                .containsExactly("BMI > 30 kg/m2", "HbA1c > 7 %", "LVEF < 40 %", "age < 18 a");
    }

    @Test
    void places_are_offsets_in_the_verbatim_text() {
        String text = "Inclusion Criteria:\n\n* Ccr \\<45 mL/min and HbA1c \\> 7 %";
        Expression whole = READER.read(text).criteria().get(0).whole();
        assertThat(whole.parts())
                .extracting(part ->
                        text.substring(part.origin().start(), part.origin().end()))
                .containsExactly("Ccr \\<45 mL/min", "HbA1c \\> 7 %");
    }

    @Test
    void criteria_of_a_cohort_say_so() {
        assertThat(READER.read("Inclusion Criteria:\n\nCohort A:\n\n* BMI \\> 30 kg/m2")
                        .criteria())
                .singleElement()
                .satisfies(reading -> assertThat(reading.cohort()).isEqualTo("Cohort A:"));
    }

    @Test
    void criteria_of_donors_are_never_those_of_the_patient() {
        assertThat(READER.read("Donor Inclusion Criteria:\n\n* Age 18 to 65 years\n* HbA1c \\< 6 %")
                        .criteria())
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading.whole()).isInstanceOf(Text.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HbA1c < 8 % and kind to animals              | PARTLY
                    Stable doses of NSAIDs are permitted         | TEXT
                    Mother's age over 18 years                   | UNDERSTOOD
                    Signed informed consent                      | FOR_A_PERSON
                    Hemoglobin > 900 g/dL                        | TEXT
                    Meets the 2010 criteria of the society       | TEXT
                    HbA1c below 8 %                              | COMPUTABLE
                    """)
    void what_is_not_surely_a_requirement_is_not_computable(String line, Computability expected) {
        assertThat(READER.read("Inclusion Criteria:\n\n* " + line).criteria())
                .singleElement()
                .satisfies(reading -> {
                    Computability actual = Decidability.standard().of(reading);
                    if (expected == Computability.UNDERSTOOD) {
                        assertThat(actual).isNotIn(Computability.COMPUTABLE, Computability.PARTLY);
                    } else {
                        assertThat(actual).isEqualTo(expected);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"Allowed:", "The following are permitted:", "Patients may take:", "Medications allowed at entry:"})
    void what_may_be_and_need_not_is_no_requirement(String head) {
        assertThat(read("Inclusion Criteria:\n\n* " + head + "\n\n  * Aspirin\n  * Statins"))
                .containsExactly("text");
        assertThat(read("Inclusion Criteria:\n\n" + head + "\n\n* Aspirin\n* Statins"))
                .hasSizeGreaterThan(1)
                .allMatch("text"::equals);
    }

    @Test
    void what_is_not_allowed_among_requirements_is_ruled_out() {
        assertThat(read("Inclusion Criteria:\n\n* Not allowed:\n\n  * Aspirin\n  * Statins"))
                .containsExactly("not(any(drug \"aspirin\"; drug \"statins\"))");
        assertThat(read("Inclusion Criteria:\n\nParticipants are prohibited from taking any of these:\n\n* Aspirin"))
                .contains("not(drug \"aspirin\")");
    }

    @ParameterizedTest
    @CsvSource({
        "Must be ineligible to receive intensive chemotherapy and have a diagnosis of one of the following:",
        "Patients ineligible for transplantation with one of the following:"
    })
    void who_is_not_eligible_for_something_else_may_be_asked_for(String head) {
        assertThat(read("Inclusion Criteria:\n\n* " + head + "\n\n  * Asthma\n  * Gout"))
                .noneMatch(said -> said.contains("not(any("));
        assertThat(read("Inclusion Criteria:\n\n" + head + "\n\n* Asthma\n* Gout"))
                .contains("condition \"asthma\"", "condition \"gout\"");
    }

    @Test
    void what_somebody_is_eligible_with_is_any_of_it_and_what_it_depends_on_all() {
        String list = "\n\n  * Asthma\n  * Gout";
        assertThat(read("Inclusion Criteria:\n\n* Patients with the following are eligible:" + list))
                .containsExactly("any(condition \"asthma\"; condition \"gout\")");
        assertThat(read("Inclusion Criteria:\n\n* Patients are eligible provided that they have:" + list))
                .containsExactly("all(condition \"asthma\"; condition \"gout\")");
    }

    @Test
    void who_is_not_eligible_for_the_study_is_kept_out() {
        String head = "Participants who meet any of the following are not eligible for enrollment:";
        assertThat(read("Inclusion Criteria:\n\n* " + head + "\n\n  * Asthma\n  * Gout"))
                .containsExactly("not(any(condition \"asthma\"; condition \"gout\"))");
    }
}
