package org.armature.mapping;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Qualifiers.Dose;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.expression.Timing.Relation;

/** Any expression that a criterion may be. */
final class Expressions {
    /** The length of the text in which the expressions have their places. */
    static final int LENGTH = 200;

    private Expressions() {}

    static Arbitrary<Expression> all() {
        return level(3);
    }

    private static Arbitrary<Expression> level(int depth) {
        Arbitrary<Expression> leaf = Arbitraries.oneOf(comparisons(), presences(), recognised(), texts());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> part = level(depth - 1);
        Arbitrary<List<Expression>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Expression> combined = Combinators.combine(
                        Arbitraries.of(Operator.class), Arbitraries.integers().between(1, 3), parts, origins())
                .as((operator, least, list, origin) ->
                        new Combination(operator, operator == Operator.AT_LEAST ? least : 0, list, origin));
        Arbitrary<Expression> negated = Combinators.combine(part, origins()).as(Not::new);
        Arbitrary<Expression> negatedInPlace = part.map(inner -> new Not(inner, inner.origin()));
        Arbitrary<Expression> conditional =
                Combinators.combine(part, part, origins()).as(Conditional::new);
        return Arbitraries.oneOf(leaf, combined, negated, negatedInPlace, conditional);
    }

    static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LENGTH - 20),
                        Arbitraries.integers().between(1, 19),
                        Arbitraries.of("comparison", "presence", "join"),
                        Arbitraries.of(Origin.Confidence.class))
                .as((start, length, rule, confidence) -> new Origin(start, start + length, rule, confidence));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "hemoglobin", "5' nucleotidase", "type 2 diabetes", "a<b & \"c\"", "mg", "Größe", "in (x; y)", "not");
    }

    private static Arbitrary<Name> names() {
        return Arbitraries.oneOf(
                words().map(Name::of),
                Combinators.combine(
                                words(),
                                Arbitraries.of("variable/hemoglobin", "condition/none-of-ours"),
                                Arbitraries.of(true, false))
                        .as(Name::new));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("0", "-3", "1.5", "100", "1E+5", "0.001", "37.50").map(BigDecimal::new);
    }

    private static Arbitrary<Bounds> ranges() {
        Arbitrary<Bound> bounds =
                Combinators.combine(numbers(), Arbitraries.of(true, false)).as(Bound::new);
        return Arbitraries.oneOf(
                bounds.map(low -> new Bounds(low, null, List.of())),
                bounds.map(high -> new Bounds(null, high, List.of())),
                numbers().map(Bounds::exactly),
                Combinators.combine(bounds, bounds).as((low, high) -> new Bounds(low, high, List.of())));
    }

    private static Arbitrary<Bounds> lists() {
        return Arbitraries.of("0", "3", "1.50", "IIIB", "positive", "007", "1e5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Bounds::oneOf);
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of(
                "g/dL",
                "10*9/L",
                "/uL",
                "%",
                "mm[Hg]",
                "pack-years",
                "{Snellen_20}",
                "{logMAR}",
                Comparison.ULN,
                Comparison.LLN);
    }

    private static Arbitrary<Timing> timings() {
        Arbitrary<Duration> durations = Combinators.combine(
                        Arbitraries.of("6", "0.5", "100").map(BigDecimal::new),
                        Arbitraries.of("mo", "d", "a", "wk", "half-lives"))
                .as(Duration::new);
        Arbitrary<String> anchors = Arbitraries.of("screening", "the \"last\" dose", "day 1");
        return Combinators.combine(
                        Arbitraries.of(Relation.class),
                        durations,
                        Arbitraries.of(Direction.class).injectNull(0.3),
                        anchors)
                .as((relation, duration, direction, anchor) -> relation == Relation.DURING
                        ? new Timing(relation, null, null, anchor)
                        : new Timing(relation, duration, direction, direction == null ? null : anchor));
    }

    private static Arbitrary<Expression> comparisons() {
        Arbitrary<Expression> ranges = Combinators.combine(
                        names(), ranges(), units().injectNull(0.3), timings().injectNull(0.5), origins())
                .as(Comparison::new);
        Arbitrary<Expression> lists = Combinators.combine(
                        names(), lists(), timings().injectNull(0.5), origins())
                .as((name, list, timing, origin) -> new Comparison(name, list, null, timing, origin));
        return Arbitraries.oneOf(ranges, lists);
    }

    private static Arbitrary<Expression> presences() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        Arbitrary<Dose> doses = Arbitraries.oneOf(
                Combinators.combine(ranges(), Arbitraries.of("mg/d", "", "tablets"))
                        .as(Dose::new),
                lists().map(list -> new Dose(list, "")));
        Arbitrary<Qualifiers> qualifiers = Combinators.combine(
                        yesOrNo,
                        yesOrNo,
                        yesOrNo,
                        timings().list().ofMaxSize(2),
                        doses.injectNull(0.7),
                        yesOrNo,
                        Arbitraries.of("severe", "clinically significant").injectNull(0.5))
                .as(Qualifiers::new);
        Arbitrary<Presence.Kind> kinds = Arbitraries.of(Presence.Kind.class).filter(kind -> kind != Presence.Kind.SEX);
        return Arbitraries.oneOf(
                Combinators.combine(kinds, names(), qualifiers, origins()).as(Presence::new),
                Combinators.combine(Arbitraries.of("male", "female"), origins())
                        .as((sex, origin) -> new Presence(Presence.Kind.SEX, Name.of(sex), Qualifiers.NONE, origin)));
    }

    private static Arbitrary<Expression> recognised() {
        return Combinators.combine(
                        Arbitraries.of(Recognised.Kind.class), timings().injectNull(0.5), origins())
                .as(Recognised::new);
    }

    private static Arbitrary<Expression> texts() {
        return origins().map(Text::new);
    }
}
