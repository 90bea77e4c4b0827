package org.armature.mapping;

import java.util.List;
import java.util.OptionalDouble;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Units;
import org.armature.study.EligibilityModule;
import org.armature.study.EligibilityModule.Sex;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The ages and the sex that the registration states as fields: what the text says otherwise is kept as text, because one
 * of the two is wrong and nobody here knows which.
 *
 * @param minimum in years, null where none is stated
 * @param maximum in years, null where none is stated
 * @param sex null where none is stated
 */
record StatedPopulation(
        @Nullable Double minimum,
        @Nullable Double maximum,
        @Nullable Sex sex) {
    /** The rules that an age or a sex carries which is kept as text for this reason. */
    static final String AGE_DIFFERS = "stated-age-differs";

    static final String SEX_DIFFERS = "stated-sex-differs";

    /** Months are not a whole number of days. */
    private static final double TOLERANCE = 0.02;

    static StatedPopulation of(EligibilityModule module) {
        return new StatedPopulation(years(module.minimumAge()), years(module.maximumAge()), module.sex());
    }

    private static @Nullable Double years(@Nullable String stated) {
        Quantity age = Measures.parse(stated);
        return age == null ? null : years(age.getValue().doubleValue(), age.getCode());
    }

    private static @Nullable Double years(double value, String unit) {
        OptionalDouble years = Units.standard().convert(value, unit, "a");
        return years.isPresent() ? years.getAsDouble() : null;
    }

    /** The criteria with contradicting ages and sexes as text. */
    EligibilityCriteria agreed(EligibilityCriteria criteria) {
        return new EligibilityCriteria(
                criteria.text(), criteria.criteria().stream().map(this::agreed).toList());
    }

    /** A list for some participants only may limit their age further. */
    private CriterionReading agreed(CriterionReading reading) {
        Expression whole = agreed(reading.whole(), reading.criterion().polarity());
        return reading.cohort() != null || whole.equals(reading.whole())
                ? reading
                : new CriterionReading(reading.criterion(), null, whole, whole, reading.items(), reading.reservation());
    }

    private Expression agreed(Expression expression, Polarity polarity) {
        if (expression instanceof Comparison comparison && contradicts(comparison, polarity)) {
            return text(expression, AGE_DIFFERS);
        }
        if (expression instanceof Presence presence && contradicts(presence, polarity)) {
            return text(expression, SEX_DIFFERS);
        }
        Operator each = polarity == Polarity.INCLUSION ? Operator.ALL : Operator.ANY;
        if (expression instanceof Combination all && all.operator() == each) {
            List<Expression> parts =
                    all.parts().stream().map(part -> agreed(part, polarity)).toList();
            return new Combination(all.operator(), all.least(), parts, all.origin());
        }
        return expression;
    }

    private static Text text(Expression expression, String rule) {
        Origin origin = expression.origin();
        return new Text(new Origin(origin.start(), origin.end(), rule, origin.confidence()));
    }

    private boolean contradicts(Presence presence, Polarity polarity) {
        if (presence.kind() != Presence.Kind.SEX || sex == null) {
            return false;
        }
        boolean same = presence.name().text().equalsIgnoreCase(sex.name());
        return sex == Sex.ALL || same == (polarity == Polarity.EXCLUSION);
    }

    private boolean contradicts(Comparison comparison, Polarity polarity) {
        if (!isAge(comparison)) {
            return false;
        }
        Bound low = comparison.bounds().low();
        Bound high = comparison.bounds().high();
        String unit = comparison.unit() == null ? "a" : comparison.unit();
        if (polarity == Polarity.INCLUSION) {
            return differs(low, 1, minimum, unit) || differs(high, -1, maximum, unit);
        }
        // Who is excluded below 18 must be 18; a range that is excluded says nothing of the ends.
        return low == null && differs(turned(high), 1, minimum, unit)
                || high == null && differs(turned(low), -1, maximum, unit);
    }

    private static boolean isAge(Comparison comparison) {
        return ("variable/age".equals(comparison.variable().concept())
                        || comparison.variable().text().equals("age"))
                && comparison.timing() == null
                && comparison.bounds().values().isEmpty();
    }

    private static @Nullable Bound turned(@Nullable Bound bound) {
        return bound == null ? null : new Bound(bound.value(), !bound.inclusive());
    }

    /** Ages are completed units, so "over 17" and "18 or older" are the same. */
    private static boolean differs(@Nullable Bound bound, int step, @Nullable Double stated, String unit) {
        if (bound == null || stated == null) {
            return false;
        }
        double value = bound.value().doubleValue();
        return !same(years(value, unit), stated) && (bound.inclusive() || !same(years(value + step, unit), stated));
    }

    private static boolean same(@Nullable Double years, double stated) {
        return years == null || Math.abs(years - stated) < TOLERANCE;
    }
}
