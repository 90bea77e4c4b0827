package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Item;

/** "50 % or better" is a lower end of Karnofsky's status, and an upper end of ECOG's: what is better depends on the variable. */
final class BetterOrWorse {
    /** Variables of which more is better; of all others, scores of symptoms and degrees of a disease, less is. */
    private static final Set<String> MORE_IS_BETTER = Set.of(
            "variable/karnofsky-performance-status",
            "variable/lansky-performance-status",
            "variable/karnofsky-or-lansky-performance-status",
            "variable/bone-mineral-density-t-score",
            "variable/bone-mineral-density-z-score",
            "variable/left-ventricular-ejection-fraction",
            "variable/mmse",
            "variable/moca",
            "variable/glomerular-filtration-rate",
            "variable/creatinine-clearance",
            "variable/fev1",
            "variable/forced-vital-capacity",
            "variable/apgar-score",
            "variable/iief-score",
            "variable/glasgow-coma-scale",
            "variable/barthel-index",
            "variable/berg-balance-scale",
            "variable/short-physical-performance-battery",
            "variable/six-minute-walk-distance",
            "variable/asthma-control-test",
            "variable/fugl-meyer-score",
            "variable/oxygen-saturation");

    private BetterOrWorse() {}

    /** The limit with the comparator that its words mean of this variable. */
    static Item.Limit of(String text, Item.Limit limit, Variable variable) {
        Bounds bounds = limit.bounds();
        boolean oneEnd = (bounds.low() == null) != (bounds.high() == null);
        if (!oneEnd || !MORE_IS_BETTER.contains(variable.concept().id())) {
            return limit;
        }
        String words = text.substring(limit.start(), limit.end()).toLowerCase(Locale.ROOT);
        if (!words.contains("better") && !words.contains("worse")) {
            return limit;
        }
        Bounds turned = new Bounds(bounds.high(), bounds.low(), List.of());
        return new Item.Limit(turned, limit.unit(), limit.stated(), limit.start(), limit.end());
    }
}
