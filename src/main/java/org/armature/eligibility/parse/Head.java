package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A line that stands above nested items, and how they make one expression: "any of the following", "except for:".
 *
 * @param operator how the items are joined; with EXCEPT they are taken from what the line says
 * @param least for AT_LEAST
 * @param own what the line says by itself, null if it only introduces
 * @param condition for whom the items are asked, null for everyone
 * @param negated whether the items must not hold: "no history of any of the following"
 * @param flags what the line says of each item's names
 */
public record Head(
        Operator operator,
        int least,
        @Nullable Expression own,
        @Nullable Expression condition,
        boolean negated,
        Flags flags) {

    /** The line and its items as one expression. */
    public Expression with(List<Expression> items, Origin origin) {
        if (items.isEmpty()
                || Lists.all(items, Text.class::isInstance) && (own == null || operator == Operator.EXCEPT)) {
            return new Text(new Origin(origin.start(), origin.end(), "text", Confidence.HIGH));
        }
        if (operator == Operator.EXCEPT && own != null) {
            List<Expression> parts = new ArrayList<>();
            parts.add(own);
            parts.addAll(items);
            return own instanceof Text ? own : Combination.of(Operator.EXCEPT, parts, origin);
        }
        Expression joined = items.size() == 1 && operator != Operator.AT_LEAST
                ? items.get(0)
                : new Combination(operator, least, items, origin);
        if (negated) {
            joined = new Not(joined, origin);
        }
        if (own != null) {
            joined = Combination.of(Operator.ALL, List.of(own, joined), origin);
        }
        return condition == null ? joined : new Conditional(condition, joined, origin);
    }
}
