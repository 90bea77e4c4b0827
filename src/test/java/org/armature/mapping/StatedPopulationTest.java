package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.study.EligibilityModule.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPopulationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCLUSION | age >= 18 a            | age >= 18 a
            INCLUSION | age > 17 a             | age > 17 a
            INCLUSION | age in [18, 65] a      | age in [18, 65] a
            INCLUSION | age < 66 a             | age < 66 a
            INCLUSION | age >= 216 mo          | age >= 216 mo
            INCLUSION | age >= 21 a            | text
            INCLUSION | age in [18, 70] a      | text
            INCLUSION | all(age >= 21 a; ECOG <= 1) | all(text; ECOG <= 1)
            INCLUSION | any(age >= 21 a; ECOG <= 1) | any(age >= 21 a; ECOG <= 1)
            EXCLUSION | age < 18 a             | age < 18 a
            EXCLUSION | age > 65 a             | age > 65 a
            EXCLUSION | age < 21 a             | text
            EXCLUSION | age in [30, 40] a      | age in [30, 40] a
            EXCLUSION | any(age < 21 a; condition "asthma") | any(text; condition "asthma")
            INCLUSION | all(sex male; age > 17 a) | all(text; age > 17 a)
            INCLUSION | if(sex male; ECOG <= 1) | if(sex male; ECOG <= 1)
            EXCLUSION | sex female             | text
            EXCLUSION | all(sex female; state "pregnant") | all(sex female; state "pregnant")
            """)
    void an_age_or_a_sex_that_the_registration_states_otherwise_is_kept_as_text(
            Polarity polarity, String written, String expected) {
        assertThat(agreed(Sex.ALL, polarity, written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCLUSION | sex male   | sex male
            INCLUSION | sex female | text
            EXCLUSION | sex female | sex female
            EXCLUSION | sex male   | text
            """)
    void the_sex_that_the_registration_states_may_be_asked_for(Polarity polarity, String written, String expected) {
        assertThat(agreed(Sex.MALE, polarity, written)).isEqualTo(expected);
    }

    private static String agreed(Sex sex, Polarity polarity, String written) {
        Criterion criterion = new Criterion(polarity, true, null, "*", "words", 0, 7, 2, 7, List.of());
        Expression read = Notation.read(written);
        CriterionReading reading = new CriterionReading(criterion, null, read, read, List.of(), null);
        EligibilityCriteria agreed =
                new StatedPopulation(18.0, 65.0, sex).agreed(new EligibilityCriteria("* words", List.of(reading)));
        return Notation.of(agreed.criteria().get(0).whole());
    }
}
