package org.armature.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.expression.Timing.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidabilityTest {
    private static final Decidability DECIDABILITY = Decidability.standard();

    private static Comparison hemoglobin(@Nullable String unit, boolean exact) {
        return new Comparison(
                new Name("hemoglobin", "variable/hemoglobin", exact),
                Bounds.below(BigDecimal.TEN),
                unit,
                null,
                Origin.NONE);
    }

    private static Presence immunosuppressant(Qualifiers qualifiers) {
        return new Presence(
                Presence.Kind.DRUG,
                new Name("immunosuppressants", "drug_class/immunosuppressant", true),
                qualifiers,
                Origin.NONE);
    }

    private static Presence within(String unit, Direction direction, String anchor) {
        Duration duration = new Duration(new BigDecimal(6), unit);
        return immunosuppressant(Qualifiers.NONE.with(new Timing(Relation.WITHIN, duration, direction, anchor)));
    }

    @Test
    void a_known_variable_in_a_unit_that_can_be_converted_is_decidable() {
        assertThat(DECIDABILITY.decides(hemoglobin("g/L", true))).isTrue();
        assertThat(DECIDABILITY.decides(hemoglobin(Comparison.ULN, true))).isTrue();
    }

    @Test
    void an_age_is_decidable_without_a_code() {
        Name age = new Name("age", "variable/age", true);
        assertThat(DECIDABILITY.decides(new Comparison(age, Bounds.below(BigDecimal.TEN), "a", null, Origin.NONE)))
                .isTrue();
    }

    @Test
    void another_unit_no_unit_or_a_narrower_name_is_not() {
        assertThat(DECIDABILITY.decides(hemoglobin("mm[Hg]", true))).isFalse();
        assertThat(DECIDABILITY.decides(hemoglobin(null, true))).isFalse();
        assertThat(DECIDABILITY.decides(hemoglobin("g/L", false))).isFalse();
    }

    @Test
    void a_time_before_now_is_decidable() {
        assertThat(DECIDABILITY.decides(within("mo", Direction.BEFORE, "study day 1")))
                .isTrue();
    }

    @Test
    void a_time_after_an_event_in_half_lives_or_before_an_unknown_event_is_not() {
        assertThat(DECIDABILITY.decides(within("mo", Direction.AFTER, "screening")))
                .isFalse();
        assertThat(DECIDABILITY.decides(within("half-lives", Direction.BEFORE, "screening")))
                .isFalse();
        assertThat(DECIDABILITY.decides(within("mo", Direction.BEFORE, "the last relapse")))
                .isFalse();
    }

    @Test
    void a_degree_and_an_unchanged_dose_are_for_a_person() {
        assertThat(DECIDABILITY.decides(immunosuppressant(Qualifiers.NONE))).isTrue();
        assertThat(DECIDABILITY.decides(immunosuppressant(Qualifiers.NONE.withSeverity("strong"))))
                .isFalse();
        assertThat(DECIDABILITY.decides(immunosuppressant(Qualifiers.NONE.withStable())))
                .isFalse();
    }

    @Test
    void a_whole_is_decidable_if_every_part_is() {
        Expression known = new Not(hemoglobin("g/dL", true), Origin.NONE);
        assertThat(DECIDABILITY.decides(any(known, known))).isTrue();
        assertThat(DECIDABILITY.decides(any(known, new Text(Origin.NONE)))).isFalse();
    }

    private static Expression any(Expression... parts) {
        return Combination.of(Operator.ANY, List.of(parts), Origin.NONE);
    }

    private static boolean decides(String text) {
        return CriteriaReader.standard().read(text).criteria().stream().allMatch(DECIDABILITY::decides);
    }

    @Test
    void a_negation_among_exclusions_is_not_decided_for_it_may_be_meant_the_other_way() {
        assertThat(decides("Exclusion Criteria:\n\n* Asthma")).isTrue();
        assertThat(decides("Exclusion Criteria:\n\n* Must not have asthma")).isFalse();
        assertThat(decides("Inclusion Criteria:\n\n* Must not have asthma")).isTrue();
    }

    @Test
    void other_things_among_exclusions_are_other_than_what_the_line_does_not_name() {
        assertThat(decides("Exclusion Criteria:\n\n* Any other asthma")).isFalse();
        assertThat(decides("Exclusion Criteria:\n\n* Another asthma")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part B only: asthma",
                "Cohort 2: asthma",
                "Group 1 participants must have asthma",
                "Asthma group: asthma",
                "Asthma, in the extension phase only"
            })
    void what_is_asked_of_one_part_of_the_study_is_not_decided(String line) {
        assertThat(decides("Inclusion Criteria:\n\n* " + line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Age group: 18-65 years", "Eastern Cooperative Oncology Group performance status 0-1"})
    void a_group_that_is_no_part_of_the_study_is_decided(String line) {
        assertThat(decides("Inclusion Criteria:\n\n* " + line)).isTrue();
    }

    @Test
    void an_exception_from_things_lets_off_one_of_them_not_the_person() {
        assertThat(decides("Exclusion Criteria:\n\n* Malignancy except basal cell carcinoma"))
                .isFalse();
    }

    @Test
    void a_measurement_without_a_comparator_is_not_decided() {
        assertThat(decides("Inclusion Criteria:\n\n* Platelets > 100 x 10^9/L")).isTrue();
        assertThat(decides("Inclusion Criteria:\n\n* Platelets 100 x 10^9/L")).isFalse();
    }
}
