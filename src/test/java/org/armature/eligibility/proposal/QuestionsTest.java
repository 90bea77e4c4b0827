package org.armature.eligibility.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.CriteriaReader;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    private static final CriteriaReader READER = CriteriaReader.standard();
    private final List<OpenLine> questions = new ArrayList<>();

    /** Asks about a text; every answer is the same. */
    private List<Asked> asked(String text, String answer, int most) {
        return asked(READER.read(text), answer, most);
    }

    private List<Asked> asked(EligibilityCriteria criteria, String answer, int most) {
        Proposer proposer = line -> {
            questions.add(line);
            return Answers.read(answer);
        };
        return new Questions(proposer, Vocabulary.standard(), most).about(criteria);
    }

    /** What becomes of an answer about a criterion of which the rules understood nothing. */
    private Proposal proposal(String criterion, String answer) {
        int end = criterion.length();
        Criterion bullet = new Criterion(Polarity.INCLUSION, true, null, null, criterion, 0, end, 0, end, List.of());
        Text text = new Text(new Origin(0, end, "text", Confidence.HIGH));
        CriterionReading reading = new CriterionReading(bullet, null, text, text, List.of(), null);
        return asked(new EligibilityCriteria(criterion, List.of(reading)), answer, 1)
                .get(0)
                .proposal();
    }

    private static String words(Proposal proposal) {
        if (proposal instanceof Proposal.Expressed expressed) {
            return Notation.of(expressed.expression());
        }
        return proposal instanceof Proposal.Unusable unusable ? unusable.reason() : proposal.toString();
    }

    @Test
    void what_the_rules_understand_is_never_asked_for() {
        asked(
                "Inclusion Criteria:\n\n* HbA1c > 8 %\n* Kind to animals\n* Signed informed consent\n\n"
                        + "Exclusion Criteria:\n\n* Pregnancy\n* Asthma, or unkind to animals\n* Unkind to plants",
                "text", 10);
        assertThat(questions)
                .containsExactly(
                        new OpenLine(Polarity.INCLUSION, null, "Kind to animals"),
                        new OpenLine(Polarity.EXCLUSION, null, "Unkind to plants"));
    }

    @Test
    void what_holds_for_somebody_else_or_one_cohort_is_not_asked_for() {
        asked("Inclusion Criteria:\n\nDonors:\n\n* Kind to animals\n\nCohort A:\n\n* Kind to plants", "text", 10);
        assertThat(questions).isEmpty();
    }

    @Test
    void a_list_of_which_nothing_is_understood_is_one_question() {
        asked("Inclusion Criteria:\n\n* Kind to one of these:\n  * animals of the wood\n  * rare plants", "text", 10);
        assertThat(questions)
                .extracting(OpenLine::text)
                .singleElement()
                .asString()
                .contains("\n  * animals of the wood");
    }

    @Test
    void the_number_of_questions_is_limited() {
        List<Asked> asked = asked("* Kind to animals\n* Kind to plants\n* Kind to stones", "text", 2);
        assertThat(questions).hasSize(2);
        assertThat(asked)
                .extracting(Asked::proposal)
                .containsExactly(new Proposal.StaysText(), new Proposal.StaysText(), new Proposal.NotAsked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two of kind, nice | at-least(2; condition \"kind\"; condition \"nice\")",
                "Kind to animals since six moons | condition \"kind to animals\" for >= 6 mo",
                "Kindness 0-2 on the zoo's scale | Kindness in {0, 1, 2}",
                "Kindness III or IV on the zoo's scale | Kindness in {3, 4}",
                "Kindness of 1,000 points or more | Kindness >= 1000 points",
                "Kindness of at most the ULN | Kindness <= 1 xULN",
                "Girls who are kind to animals | all(sex female; text)"
            })
    void an_expression_whose_names_and_numbers_stand_in_the_text_is_a_proposal(String criterion, String answer) {
        assertThat(words(proposal(criterion, answer))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kind to animals | condition \"asthma\" | \"asthma\" is not in the text",
                "Kind to animals | kind > 5 | the number 5 is not in the text",
                "Kind to animals | condition \"animals\" within 6 mo | the number 6 is not in the text",
                "Kind to animals | condition \"animals\" during \"study\" | \"study\" is not in the text",
                "Kind to animals | condition \"animals\" severity \"severe\" | \"severe\" is not in the text",
                "Kind to animals | condition \"\" | \"\" is not in the text",
                "Kind to animals | drug \"animals\" dose >= 5 mg | \"mg\" is not in the text",
                "Kind to animals | kind in {\"cruel\"} | \"cruel\" is not in the text",
                "Kind to animals | sex animals | no sex",
                "18 or older | The answer is: age >= 18 a | \"The answer is: age\" is not in the text",
                "Kind to animals 1 to 9 | kind in [9, 1] | limits in the wrong order",
                "Kind to animals | at-least(2; condition \"animals\") | a combination of too few",
                "Kind to animals | at-least(2; condition \"kind\"; condition \"animals\") | the number 2 is not in the text",
                "Kindness over 2 | kindness > 2 xULN | a limit of normal is not in the text",
                "Kind to animals | except(condition \"animals\") | a combination of too few"
            })
    void an_expression_that_brings_something_along_is_unusable(String criterion, String answer, String reason) {
        assertThat(proposal(criterion, answer)).isInstanceOf(Proposal.Unusable.class);
        assertThat(words(proposal(criterion, answer))).startsWith(reason + ": ");
    }

    @Test
    void an_expression_of_words_alone_stays_text() {
        assertThat(proposal("Kind to animals", "any(text; not(text))")).isEqualTo(new Proposal.StaysText());
    }

    @Test
    void names_are_related_to_the_concepts_that_they_exactly_name() {
        Proposal.Expressed asthma = (Proposal.Expressed) proposal("Kind to asthma", "condition \"asthma\"");
        assertThat(((Presence) asthma.expression()).name().grounded()).isTrue();
        Proposal.Expressed more = (Proposal.Expressed) proposal("Kind to asthma", "condition \"kind to asthma\"");
        assertThat(((Presence) more.expression()).name().grounded()).isFalse();
    }

    @Test
    void a_known_variable_must_be_able_to_have_the_value() {
        String criterion = "Animals whose hemoglobin of 900 or rather 9 kindles kindness";
        assertThat(words(proposal(criterion, "hemoglobin > 900 g/dL"))).startsWith("a value that cannot be: ");
        Proposal.Expressed possible = (Proposal.Expressed) proposal(criterion, "hemoglobin > 9 g/dL");
        assertThat(((Comparison) possible.expression()).variable().grounded()).isTrue();
    }

    @Test
    void a_proposal_has_the_place_of_its_criterion() {
        Asked asked = asked("Inclusion Criteria:\n\n* Kind to animals", "condition \"animals\"", 1)
                .get(0);
        Proposal.Expressed expressed = (Proposal.Expressed) asked.proposal();
        assertThat(expressed.expression().origin().start()).isEqualTo(21);
        assertThat(expressed.expression().origin().end()).isEqualTo(38);
    }
}
