package org.armature.eligibility.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Percentiles;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Makes a comparison of a subject and a limit, if the two can belong together. */
final class ComparisonRules {
    /** No systolic pressure from here on is asked for as a lower end. */
    private static final BigDecimal RAISED = BigDecimal.valueOf(120);

    private static final Set<String> PRESSURES = Set.of("variable/blood-pressure", "variable/systolic-blood-pressure");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String PERCENTILE = " percentile";

    private static final String NUMBER = "number of ";

    /** What is hoped for or planned is not measured: "potential visual acuity". */
    private static final Set<String> AHEAD =
            Set.of("potential", "anticipated", "projected", "planned", "target", "desired");

    private final Context context;

    ComparisonRules(Context context) {
        this.context = context;
    }

    /** The comparison, null where the limit cannot be one of this subject. */
    @Nullable
    Expression of(Subject subject, Item.Limit written, @Nullable String unitWords, @Nullable Timing timing) {
        Item.Limit limit = subject.variable() == null
                ? written
                : BetterOrWorse.of(context.plain().text(), written, subject.variable());
        if ("N".equals(limit.unit()) && subject.variable() != null) {
            boolean force = subject.variable().canonical(1, "N").isPresent();
            return force ? null : of(subject, limit.in(Comparison.ULN), unitWords, timing);
        }
        boolean multiple = Comparison.ULN.equals(limit.unit()) || Comparison.LLN.equals(limit.unit());
        if (multiple && !limit.stated() && limit.bounds().isExact()) {
            return null;
        }
        if (Subject.CLASS.equals(limit.unit())) {
            return of(subject.classed(), limit.in(null), null, timing);
        }
        if (Percentiles.UNIT.equals(limit.unit())) {
            return percentile(subject, limit, timing);
        }
        int start = Math.min(subject.start(), limit.start());
        int end = Math.max(subject.end(), limit.end());
        Variable variable = subject.variable();
        if (variable != null
                && "deg".equals(limit.unit())
                && variable.canonical(1, "Cel").isPresent()) {
            return of(subject, limit.in(null), unitWords, timing);
        }
        if (limit.second() != null) {
            return pressures(subject, limit, timing);
        }
        String unit = limit.unit() == null ? unitWords : limit.unit();
        if (variable != null
                && unit == null
                && timing != null
                && variable.unit().startsWith("/")) {
            return of(counted(subject), limit, null, timing);
        }
        if (variable != null && !subject.name().exact()) {
            if (sameDimension(variable, limit) && !isAhead(subject.name().text())) {
                return comparison(subject, limit, unit, timing, start, end, "comparison.narrowed", Confidence.LOW);
            }
            Subject other = new Subject(Name.of(subject.name().text()), null, subject.start(), subject.end());
            return isMeasured(other.name().text()) && !Quantities.isTime(limit)
                    ? of(other, limit, unitWords, timing)
                    : null;
        }
        if (variable != null) {
            if (!fits(variable, limit.bounds(), limit.unit())) {
                // "at least 5 g of albumin" is an amount, "albumin < 30 g" a value.
                List<Item.Limit> meant = subject.start() > limit.start()
                        ? List.of()
                        : Lists.where(
                                MeantValues.of(context.plain().text(), limit, variable),
                                other -> fits(variable, other.bounds(), other.unit()));
                return meant.size() == 1 ? of(subject, meant.get(0), unitWords, timing) : null;
            }
            boolean counted = subject.start() > limit.start() && CountRules.isCounted(subject.name());
            String rule = counted ? "comparison.count" : "comparison";
            return comparison(subject, limit, unit(variable, limit, unit), timing, start, end, rule, Confidence.HIGH);
        }
        if (subject.name().text().equals("age")) {
            unit = unit == null ? "a" : unit;
            return comparison(subject, limit, unit, timing, start, end, "comparison.age", Confidence.HIGH);
        }
        if (subject.name().text().equals("interval")) {
            return null;
        }
        boolean often = unit == null
                && (timing != null && !isMeasured(subject.name().text()) || CountRules.isCounted(subject.name()));
        boolean behind = subject.start() > limit.start() || often;
        String rule = !behind || Scored.isScale(subject.name().text())
                ? "comparison.unknown-variable"
                : subject.name().text().endsWith(" grade") ? SharedValues.GRADE : "comparison.count";
        return comparison(subject, limit, unit, timing, start, end, rule, Confidence.LOW);
    }

    /** "the number of seizures during baseline": how many there were then, not how many a month. */
    private static Subject counted(Subject subject) {
        String name = subject.name().text();
        Name counted = Name.of(name.startsWith(NUMBER) ? name.substring(NUMBER.length()) : name);
        return new Subject(counted, null, subject.start(), subject.end());
    }

    /** "BMI at or above the 85th percentile": the rank is another variable. */
    private @Nullable Expression percentile(Subject subject, Item.Limit limit, @Nullable Timing timing) {
        if (!isRank(limit.bounds().low()) || !isRank(limit.bounds().high())) {
            return null;
        }
        Variable variable = subject.variable();
        boolean ranked = subject.name().text().contains(PERCENTILE);
        Variable known = variable == null || ranked
                ? variable
                : context.vocabulary().variable(variable.name() + PERCENTILE).orElse(null);
        boolean exact = ranked
                ? subject.name().exact()
                : known != null && subject.name().exact();
        Name name = new Name(
                ranked ? subject.name().text() : subject.name().text() + PERCENTILE,
                known == null ? null : known.concept().id(),
                known == null || exact);
        return of(new Subject(name, known, subject.start(), subject.end()), limit.in("%"), null, timing);
    }

    private static boolean isAhead(String name) {
        return AHEAD.contains(name.substring(0, Math.max(0, name.indexOf(' '))));
    }

    private static boolean isRank(@Nullable Bound bound) {
        return bound == null || bound.value().signum() >= 0 && bound.value().compareTo(HUNDRED) <= 0;
    }

    /** Two pressures: either is too high, or both are low enough. */
    private @Nullable Expression pressures(Subject subject, Item.Limit limit, @Nullable Timing timing) {
        Variable systolic =
                context.vocabulary().variable("systolic blood pressure").orElse(null);
        Variable diastolic =
                context.vocabulary().variable("diastolic blood pressure").orElse(null);
        Bounds second = limit.second();
        boolean pressure = PRESSURES.contains(String.valueOf(subject.name().concept()));
        if (!pressure || systolic == null || diastolic == null || second == null) {
            return null;
        }
        Origin origin = context.origin(
                Math.min(subject.start(), limit.start()), limit.end(), "comparison.pressures", Confidence.HIGH);
        boolean exact = subject.name().exact();
        Name first = new Name(systolic.name(), systolic.concept().id(), exact);
        Name other = new Name(diastolic.name(), diastolic.concept().id(), exact);
        List<Expression> ends = new ArrayList<>();
        for (Bounds[] end : ends(limit.bounds(), second)) {
            List<Expression> both = List.of(
                    new Comparison(first, end[0], limit.unit(), timing, origin),
                    new Comparison(other, end[1], limit.unit(), timing, origin));
            boolean either = limit.bounds().isExact() ? context.excluding() : isEither(end[0], limit.bounds());
            ends.add(Combination.of(either ? Operator.ANY : Operator.ALL, both, origin));
        }
        return ends.size() == 1 ? ends.get(0) : Combination.of(Operator.ALL, ends, origin);
    }

    /** Two pressures from one pair to another: what lies above the lower pair, and below the higher one. */
    private static List<Bounds[]> ends(Bounds systolic, Bounds diastolic) {
        boolean two = systolic.low() != null && systolic.high() != null && !systolic.isExact();
        return two
                ? List.of(
                        new Bounds[] {
                            new Bounds(systolic.low(), null, List.of()), new Bounds(diastolic.low(), null, List.of())
                        },
                        new Bounds[] {
                            new Bounds(null, systolic.high(), List.of()), new Bounds(null, diastolic.high(), List.of())
                        })
                : List.<Bounds[]>of(new Bounds[] {systolic, diastolic});
    }

    /** Either pressure alone is too high or too low; one that is asked for has both ends: below 140/90, above 90/60. */
    private boolean isEither(Bounds systolic, Bounds whole) {
        Bound low = systolic.low();
        boolean raised = systolic.high() == null && low != null && low.value().compareTo(RAISED) >= 0;
        boolean range = whole.low() != null && whole.high() != null;
        return raised || context.excluding() && !range;
    }

    private Expression comparison(
            Subject subject,
            Item.Limit limit,
            @Nullable String unit,
            @Nullable Timing timing,
            int start,
            int end,
            String rule,
            Confidence confidence) {
        return new Comparison(
                subject.name(), limit.bounds(), unit, timing, context.origin(start, end, rule, confidence));
    }

    /** A value that contradicts what the variable can be is somebody else's value. */
    private static boolean fits(Variable variable, Bounds bounds, @Nullable String unit) {
        if (!bounds.values().isEmpty() || Comparison.ULN.equals(unit) || Comparison.LLN.equals(unit)) {
            return true;
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Bound bound : new Bound[] {bounds.low(), bounds.high()}) {
            if (bound != null) {
                values.add(bound.value());
            }
        }
        for (BigDecimal value : values) {
            if (!fits(variable, value.doubleValue(), unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Variable variable, double value, @Nullable String unit) {
        if (unit != null) {
            return variable.isPlausible(value, unit);
        }
        return Lists.any(variable.units(), known -> variable.isPlausible(value, known));
    }

    /** Whether a limit can be one of something like the variable: "peak ALT" has the units of ALT, or is a share. */
    private static boolean sameDimension(Variable variable, Item.Limit limit) {
        String unit = limit.unit();
        return unit == null
                || unit.equals("%")
                || unit.equals(Comparison.ULN)
                || unit.equals(Comparison.LLN)
                || variable.unit().equals("1") && !Quantities.isTime(limit)
                || variable.canonical(1, unit).isPresent();
    }

    /** Without a unit in the text the variable says which one is meant, if only one is possible. */
    private static @Nullable String unit(Variable variable, Item.Limit limit, @Nullable String written) {
        if (limit.unit() != null) {
            return limit.unit().equals("1") && !variable.unit().equals("%") ? null : limit.unit();
        }
        if (variable.concept().id().equals("variable/age")) {
            return "a";
        }
        Bound bound = limit.bounds().low() == null
                ? limit.bounds().high()
                : limit.bounds().low();
        if (bound == null || variable.unit().equals("1")) {
            return null;
        }
        return variable.unitOf(bound.value().doubleValue())
                .filter(unit -> !unit.equals("1"))
                .orElse(written);
    }

    /** "end-diastolic diameter": whatever variable its words name, what is measured is told by the last. */
    private static boolean isMeasured(String name) {
        return CueLexicon.standard().says(name.substring(name.lastIndexOf(' ') + 1), Cue.DIMENSION);
    }
}
