package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/** Reads a limit that names no subject: "or above 470 ms in women". */
final class LooseLimits {
    private static final String DIASTOLIC = "variable/diastolic-blood-pressure";
    /** How far two units may differ because one of them is rounded. */
    private static final double ROUNDED = 0.05;

    private final Context context;
    private final ComparisonRules comparisons;
    private final Frame frame;

    LooseLimits(Context context, ComparisonRules comparisons, Frame frame) {
        this.context = context;
        this.comparisons = comparisons;
        this.frame = frame;
    }

    /** A limit that takes its subject from the segment before. */
    @Nullable
    Expression joined(Subject subject, Meaning.Loose loose, @Nullable String unit, @Nullable Comparison like) {
        Segment segment = loose.segment();
        Timing timing = null;
        List<Item> sexes = new ArrayList<>();
        for (Item item : segment.items()) {
            timing = item instanceof Item.When when ? when.timing() : timing;
            sexes.addAll(Frame.flattened(List.of(item)));
        }
        // What stands before a second pair of pressures is the last of those that the first pair became.
        boolean pair = loose.limit().second() != null
                && DIASTOLIC.equals(subject.name().concept());
        Subject near = new Subject(
                pair
                        ? new Name(
                                "blood pressure",
                                "variable/blood-pressure",
                                subject.name().exact())
                        : subject.name(),
                subject.variable(),
                loose.limit().start(),
                loose.limit().end());
        Item.Limit limit = loose.limit();
        if (like != null && isSame(subject, limit, like)) {
            return like;
        }
        if (!limit.stated() && like != null && (frame.sex(sexes) != null || isInOtherUnit(limit, like))) {
            // "more than 14 drinks (men) or 7 drinks (women)", "above 9 g/dL or 5.6 mmol/L"
            limit = limit.comparedAs(like.bounds());
        }
        if (limit.unit() == null && unit != null && limit.bounds().values().isEmpty()) {
            limit = new Item.Limit(limit.bounds(), unit, limit.stated(), limit.start(), limit.end());
        }
        Expression comparison = comparisons.of(near, limit, null, timing);
        Expression sex = frame.sex(sexes);
        if (comparison == null) {
            return null;
        }
        Expression limited = sex == null || subject.name().text().equals("age")
                ? comparison
                : context.only(sex, comparison, comparison.origin());
        List<Expression> all = new ArrayList<>(List.of(limited));
        all.addAll(beside(context, loose));
        return all.size() == 1 ? limited : Combination.of(Operator.ALL, all, limited.origin());
    }

    /** What parentheses beside a limit add to it. */
    static List<Expression> beside(Context context, Meaning.Loose loose) {
        List<Expression> all = new ArrayList<>();
        for (Item item : loose.segment().items()) {
            boolean says = item instanceof Item.Aside && !Frame.isSexOnly(item);
            Expression inner = says ? new Asides(context).read((Item.Aside) item) : null;
            all.addAll(inner == null || inner instanceof Text ? List.of() : List.of(inner));
        }
        return all;
    }

    /** A number in another unit is the same limit again, or is meant like it. */
    private static boolean isInOtherUnit(Item.Limit limit, Comparison like) {
        return limit.bounds().isExact() && areOtherUnits(limit, like);
    }

    private static boolean areOtherUnits(Item.Limit limit, Comparison like) {
        return limit.unit() != null
                && !Quantities.isTime(limit)
                && like.unit() != null
                && !limit.unit().equals(like.unit());
    }

    /** "9 g/dL or 5.6 mmol/L", "&gt;= 9 g/dL or &gt;= 90 g/L": one limit in two units. */
    private static boolean isSame(Subject subject, Item.Limit limit, Comparison like) {
        Bounds bounds = limit.bounds();
        boolean low = like.bounds().low() != null && like.bounds().high() == null;
        boolean high = like.bounds().high() != null && like.bounds().low() == null;
        boolean alike = bounds.isExact() || low && bounds.high() == null || high && bounds.low() == null;
        Bound one = low ? like.bounds().low() : like.bounds().high();
        Bound other = bounds.low() == null ? bounds.high() : bounds.low();
        if (subject.variable() == null
                || !areOtherUnits(limit, like)
                || !alike
                || !low && !high
                || one == null
                || other == null) {
            return false;
        }
        OptionalDouble first = subject.variable().canonical(one.value().doubleValue(), String.valueOf(like.unit()));
        OptionalDouble second = subject.variable().canonical(other.value().doubleValue(), String.valueOf(limit.unit()));
        return first.isPresent()
                && second.isPresent()
                && Math.abs(first.getAsDouble() - second.getAsDouble()) < ROUNDED * first.getAsDouble();
    }
}
