package org.armature.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAgeTest {
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
            """)
    void an_age_that_the_registration_states_otherwise_is_kept_as_text(
            Polarity polarity, String written, String expected) {
        Criterion criterion = new Criterion(polarity, true, null, "*", "words", 0, 7, 2, 7, List.of());
        Expression read = Notation.read(written);
        CriterionReading reading = new CriterionReading(criterion, null, read, read, List.of());
        EligibilityCriteria agreed =
                new StatedAge(18.0, 65.0).agreed(new EligibilityCriteria("* words", List.of(reading)));
        assertThat(Notation.of(agreed.criteria().get(0).whole())).isEqualTo(expected);
    }
}
