package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;

/**
 * No value lies in two ranges that do not meet: "12 to 18 years for part A. 19 to 40 years for part B" cannot be asked of one
 * person. Such limits stay words; for whom each is meant is not known. Of "age = 18 and = 60" only the signs are lost: single
 * values stay as they are printed, and no machine decides by them.
 */
final class Contradictions {
    /** No sensible criterion has more limits beside each other. */
    private static final int MOST = 50;

    private Contradictions() {}

    /** What is said, with words in the place of comparisons that cannot all hold. */
    static Expression without(Expression said) {
        Set<Comparison> contradicting = new HashSet<>();
        said.walk(part -> {
            if (part instanceof Combination all && all.operator() == Operator.ALL) {
                find(all, contradicting);
            }
        });
        if (contradicting.isEmpty()) {
            return said;
        }
        Expression kept = Rebuilding.with(said, part -> contradicting.contains(part) ? words(part) : part);
        boolean[] words = {true};
        if (kept != null) {
            kept.walk(part -> words[0] &= part instanceof Text || !part.parts().isEmpty());
        }
        return kept == null || words[0] ? words(said) : kept;
    }

    private static void find(Combination all, Set<Comparison> contradicting) {
        List<Comparison> asked = new ArrayList<>();
        for (Expression part : all.parts()) {
            if (part instanceof Comparison comparison && isRange(comparison)) {
                for (Comparison other : asked) {
                    if (isSameVariable(comparison, other)
                            && (AnyOrAll.isBelow(comparison, other) || AnyOrAll.isBelow(other, comparison))) {
                        contradicting.add(comparison);
                        contradicting.add(other);
                    }
                }
                if (asked.size() < MOST) {
                    asked.add(comparison);
                }
            }
        }
    }

    private static boolean isRange(Comparison comparison) {
        return comparison.timing() == null && !comparison.bounds().isExact();
    }

    private static boolean isSameVariable(Comparison one, Comparison other) {
        return one.variable().text().equalsIgnoreCase(other.variable().text())
                && Objects.equals(one.variable().concept(), other.variable().concept());
    }

    private static Text words(Expression said) {
        Origin origin = said.origin();
        return new Text(new Origin(origin.start(), origin.end(), "text", Confidence.HIGH));
    }
}
