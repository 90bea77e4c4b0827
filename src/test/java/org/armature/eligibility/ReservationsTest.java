package org.armature.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservationsTest {
    private static final CriteriaReader READER = CriteriaReader.standard();

    private static CriterionReading read(String list, String line) {
        String text = list + " Criteria:\n\n* " + line.replace("<", "\\<").replace(">", "\\>");
        return READER.read(text).criteria().get(0);
    }

    /** One line for each thing that a line can say beside its expression. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exclusion | Autoimmune disease, known or suspected                                 | LOST_WORDS
            Exclusion | Hypertension upon admission                                            | LOST_WORDS
            Inclusion | Veterans with asthma                                                   | LOST_WORDS
            Inclusion | Outpatients with asthma aged 18 to 60 years                            | LOST_WORDS
            Exclusion | Continuous use of warfarin within 6 months                             | LOST_WORDS
            Exclusion | Autoimmune disease including AIDS                                      | LOST_WORDS
            Exclusion | Asthma or other lung disease (COPD, fibrosis, etc.)                    | LOST_WORDS
            Exclusion | Is taking methotrexate (intravenous, oral) or has received warfarin    | LOST_WORDS
            Exclusion | Traditional Chinese medicine therapy for allergic rhinitis within a month | AMBIGUOUS
            Inclusion | Diagnosis of type 1 diabetes within 6 months of randomization          | LOST_WORDS
            Inclusion | Otherwise healthy males over 45 years of age                           | LOST_WORDS
            Exclusion | Another headache                                                       | OTHERS
            Exclusion | Diagnosed with any other headache                                      | OTHERS
            Inclusion | No other active malignancy                                             | OTHERS
            Exclusion | Ischemic or valvular heart disease                                     | AMBIGUOUS
            Exclusion | History of HIV infection and on active immunosuppressant therapy       | AMBIGUOUS
            Inclusion | HbA1c >= 6.5 % for diabetic patients                                   | LOST_WORDS
            Exclusion | Children, pregnant women and lactating women                           | LOST_WORDS
            Exclusion | AIDS as defined by opportunistic infections                            | LOST_WORDS
            Exclusion | No active infection                                                    | NEGATED_EXCLUSION
            Inclusion | Part B only: HbA1c below 8 %                                           | PART_OF_STUDY
            Exclusion | Lung diseases:                                                         | HEADING
            Inclusion | Radiotherapy                                                           | HEADING
            Inclusion | ALT or AST < 2 x ULN                                                   | AMBIGUOUS
            Exclusion | ALT and AST > 2 x ULN                                                  | AMBIGUOUS
            Exclusion | Hypotension or hypertension (BP > 170/110 mmHg) and asthma             | AMBIGUOUS
            """)
    void what_says_more_or_less_than_its_expression_is_for_a_person(String list, String line, Reservation expected) {
        assertThat(read(list, line).reservation()).isEqualTo(expected);
        assertThat(Decidability.standard().of(read(list, line))).isNotEqualTo(Computability.COMPUTABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exclusion | Known autoimmune disease
            Exclusion | Subjects with a documented history of asthma or gout
            Exclusion | Asthma or other lung disease
            Exclusion | Bleeding or coagulopathy
            Exclusion | HIV infection or immunosuppressant therapy
            Exclusion | Current use of anticoagulants such as warfarin or heparin
            Exclusion | Uncontrolled hypertension (systolic blood pressure > 160 mmHg)
            Exclusion | Human immunodeficiency virus (HIV) infection
            Inclusion | Male or female patients aged 18 to 60 years of any race
            Inclusion | Aspartate aminotransferase (AST) and alanine aminotransferase (ALT) < 2 x ULN
            Inclusion | Diagnosed with asthma according to the GINA guidelines
            Inclusion | AST < 2 x ULN if no liver metastases or < 5 x ULN in the presence of liver metastases
            Exclusion | Men taking aspirin within 4 weeks before screening
            """)
    void what_is_accounted_for_word_by_word_is_decided(String list, String line) {
        assertThat(read(list, line).reservation()).isNull();
        assertThat(Decidability.standard().of(read(list, line))).isEqualTo(Computability.COMPUTABLE);
    }

    /** A whole that holds a reserved line is not decided either. */
    @Test
    void a_list_is_not_decided_where_one_of_its_lines_is_not() {
        CriterionReading whole = read("Exclusion", "Any of the following:\n  * Asthma\n  * Gout upon admission");
        assertThat(whole.items()).hasSize(2);
        assertThat(Decidability.standard().decides(whole)).isFalse();
        CriterionReading listed = read("Inclusion", "Any of the following:\n  * Radiotherapy\n  * Chemotherapy");
        assertThat(listed.lines()).allMatch(line -> line.reservation() == null);
        CriterionReading below = read("Exclusion", "Asthma\n  * Gout");
        assertThat(below.items()).hasSize(1);
        assertThat(below.reservation()).isEqualTo(Reservation.AMBIGUOUS);
        CriterionReading other = read("Exclusion", "Any of the following:\n  * Asthma\n  * Gout");
        assertThat(Decidability.standard().decides(other)).isTrue();
    }

    @Test
    void of_several_requirements_below_a_paragraph_none_is_decided_where_one_is_enough() {
        String list = "Patients must have at least one of the following:\n\n* Asthma\n* Gout\n";
        assertThat(READER.read("Inclusion Criteria:\n\n" + list).criteria())
                .filteredOn(reading -> reading.criterion().heading() != null)
                .hasSize(2)
                .allMatch(reading -> reading.reservation() == Reservation.ONE_OF_SEVERAL);
        assertThat(READER.read("Exclusion Criteria:\n\n" + list).criteria())
                .allMatch(reading -> reading.reservation() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALT = 5 x ULN", "Age 18 to 60 years at least 6 months before enrollment"})
    void a_limit_that_has_lost_its_sign_and_an_age_with_a_time_are_not_decided(String line) {
        assertThat(Decidability.standard().decides(read("Exclusion", line))).isFalse();
    }
}
