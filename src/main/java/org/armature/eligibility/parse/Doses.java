package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** Finds amounts of drugs. */
final class Doses {
    private Doses() {}

    /** An amount in a volume is measured in the blood, not taken. */
    static boolean isConcentration(String unit) {
        return unit.equals("%") || unit.endsWith("L") && unit.indexOf('/') >= 0;
    }

    /** "methotrexate (10-25 mg/week)": parentheses that only hold a dose. */
    static Qualifiers.@Nullable Dose of(Item.Aside aside) {
        if (aside.items().size() != 1
                || !(aside.items().get(0) instanceof Item.Limit limit)
                || limit.unit() == null
                || isConcentration(limit.unit())
                || ComparisonRules.isTime(limit)) {
            return null;
        }
        return new Qualifiers.Dose(limit.bounds(), limit.unit());
    }

    static boolean isDrug(Item item) {
        return item instanceof Item.Term term
                && term.mention().concept(Kind.DRUG).isPresent();
    }

    /** "10 mg prednisone equivalent": the drug only says what the dose is measured in. */
    static boolean isEquivalent(Context context, List<Item> items) {
        return items.stream()
                .anyMatch(item -> !(item instanceof Item.Aside)
                        && context.name(item.start(), item.end()).contains("equivalent"));
    }
}
