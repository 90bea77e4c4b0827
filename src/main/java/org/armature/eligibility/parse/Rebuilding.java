package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Makes an expression again with other comparisons in it. */
final class Rebuilding {
    private Rebuilding() {}

    /** The same expression with each comparison changed; null where one cannot be. */
    static @Nullable Expression with(Expression whole, Function<Comparison, @Nullable Expression> change) {
        if (whole instanceof Comparison comparison) {
            return change.apply(comparison);
        }
        List<Expression> parts = new ArrayList<>();
        for (Expression part : whole.parts()) {
            Expression changed = with(part, change);
            if (changed == null) {
                return null;
            }
            parts.add(changed);
        }
        if (whole instanceof Combination combination) {
            return new Combination(combination.operator(), combination.least(), parts, combination.origin());
        }
        if (whole instanceof Conditional) {
            return new Conditional(parts.get(0), parts.get(1), whole.origin());
        }
        return whole instanceof Not ? new Not(parts.get(0), whole.origin()) : whole;
    }

    /** The comparisons of an expression, in order. */
    static List<Comparison> comparisons(Expression whole) {
        List<Comparison> found = new ArrayList<>();
        whole.walk(part -> found.addAll(part instanceof Comparison comparison ? List.of(comparison) : List.of()));
        return found;
    }

    /** The last comparison of the last part, null if there is none. */
    static @Nullable Comparison last(List<Part> parts) {
        List<Comparison> all = parts.isEmpty()
                ? List.of()
                : comparisons(parts.get(parts.size() - 1).expression());
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The comparison that stands first, where beside it are no more than words; null if none does. */
    static @Nullable Comparison first(Expression expression) {
        if (expression instanceof Comparison comparison) {
            return comparison;
        }
        if (expression instanceof Conditional conditional) {
            return first(conditional.consequence());
        }
        boolean partial = expression instanceof Combination all
                && all.operator() == Combination.Operator.ALL
                && all.parts().get(0) instanceof Comparison
                && Lists.all(all.parts().subList(1, all.parts().size()), Text.class::isInstance);
        return partial ? first(expression.parts().get(0)) : null;
    }

    /** Whether the last part is a condition, which lies ahead of nobody. */
    static boolean endsInCondition(List<Part> parts) {
        Expression last = parts.isEmpty() ? null : parts.get(parts.size() - 1).expression();
        return last instanceof Presence presence && presence.kind() == Presence.Kind.CONDITION;
    }
}
