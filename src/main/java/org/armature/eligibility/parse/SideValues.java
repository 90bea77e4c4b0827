package org.armature.eligibility.parse;

import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Another value beside the one that was read: "18 years or older with an HbA1c above 7 %". */
final class SideValues {
    private SideValues() {}

    /** Whether words begin with "with" and name a variable before its limit. */
    static boolean begins(Segment segment) {
        int at = segment.first(Item.Limit.class::isInstance);
        int variable = segment.first(Weight::isVariable);
        return segment.items().get(0).is(Cue.LINK) && variable >= 0 && variable < at;
    }

    /** Whether it is a limit of a variable that is known for sure; a bare number is one only on a scale. */
    static boolean isKnown(Context context, Expression expression) {
        return expression instanceof Comparison comparison
                && comparison.variable().exact()
                && (!comparison.bounds().isExact()
                        || context.vocabulary()
                                .variable(comparison.variable().text())
                                .filter(variable -> variable.scale() != null)
                                .isPresent());
    }
}
