package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** Finds amounts of drugs. */
final class Doses {
    private static final Set<String> AMOUNTS = Set.of("g", "mg", "ug", "ng", "[IU]", "k[IU]", "U");

    private Doses() {}

    /** An amount in a volume is measured in the blood, not taken. */
    static boolean isConcentration(String unit) {
        return unit.equals("%") || unit.endsWith("L") && unit.indexOf('/') >= 0;
    }

    /** Whether a limit may be an amount of a drug: a mass or units, not in a volume. */
    static boolean isAmount(Item.Limit limit) {
        String unit = limit.unit();
        return unit != null
                && limit.bounds().values().isEmpty()
                && !isConcentration(unit)
                && AMOUNTS.contains(unit.indexOf('/') < 0 ? unit : unit.substring(0, unit.indexOf('/')));
    }

    static boolean isDrugOrClass(Item item) {
        return item instanceof Item.Term term
                && (term.mention().concepts().get(0).kind() == Kind.DRUG
                        || term.mention().concepts().get(0).kind() == Kind.DRUG_CLASS);
    }

    /** "10 mg prednisone daily", "per day": the index after these words; -1 where they do not follow or the unit has them. */
    static int day(List<Item> items, int from, Item.Limit limit) {
        if (String.valueOf(limit.unit()).indexOf('/') >= 0) {
            return -1;
        }
        int i = from;
        while (i < items.size() && isEquivalent(items.get(i))) {
            i++;
        }
        if (i < items.size()
                && (items.get(i).is("daily")
                        || items.get(i).is("per day")
                        || items.get(i).is("a day"))) {
            return i + 1;
        }
        boolean per = i + 1 < items.size()
                && (items.get(i).is("per")
                        || items.get(i).is("/")
                        || items.get(i).is("a"));
        return per && items.get(i + 1).is("day") ? i + 2 : -1;
    }

    private static boolean isEquivalent(Item item) {
        return item.firstWord().startsWith("equivalent");
    }

    /** "methotrexate (10-25 mg/week)", "(&gt; 10 mg daily prednisone equivalent)": parentheses that only hold a dose. */
    static Qualifiers.@Nullable Dose of(Item.Aside aside) {
        Item.Limit limit = null;
        boolean daily = false;
        boolean more = false;
        boolean equivalent = false;
        for (Item item : aside.items()) {
            if (item instanceof Item.Limit amount && limit == null) {
                limit = amount;
            } else if (!isDrugOrClass(item) && !isOfDose(item)) {
                return null;
            }
            daily |= item.is("daily") || item.is("per day") || item.is("day");
            more |= item.is(Cue.OR_MORE);
            equivalent |= item.words().contains("equivalent") || item.words().contains("similar");
        }
        String unit = limit == null ? null : limit.unit();
        int drugs = Lists.count(aside.items(), Doses::isDrugOrClass);
        boolean drug = drugs == 1;
        boolean example = !aside.items().isEmpty() && aside.items().get(0).is(Cue.EXAMPLES);
        if (limit == null
                || unit == null
                || isConcentration(unit)
                || ComparisonRules.isTime(limit)
                || drugs > 1
                || drug && !(isAmount(limit) && (limit.stated() || more))
                || example && !equivalent
                || !drug && !daily && aside.items().size() > 1) {
            return null;
        }
        Bound value = limit.bounds().low();
        Bounds bounds = more && value != null ? Bounds.atLeast(value.value()) : limit.bounds();
        return new Qualifiers.Dose(bounds, daily && unit.indexOf('/') < 0 ? unit + "/d" : unit);
    }

    /** Words that belong to a dose: "daily", "oral", "or equivalent dose of similar drugs". */
    private static boolean isOfDose(Item item) {
        return isEquivalent(item)
                || Weight.isLight(item)
                || item.is(Cue.OR)
                || item.is(Cue.OR_MORE)
                || item.is(Cue.DOSE)
                || item.is(Cue.GIVING)
                || item.is(Cue.ROUTE)
                || item.is(Cue.EXAMPLES)
                || item.is("in")
                || item.is("dosing")
                || item.is("daily")
                || item.is("per day")
                || item.is("day")
                || item.is("similar");
    }

    /** "doxepin (oral)": parentheses that only say by which way. */
    static boolean isRoute(Item.Aside aside) {
        return aside.items().size() == 1 && aside.items().get(0).is(Cue.ROUTE);
    }

    static boolean isDrug(Item item) {
        return item instanceof Item.Term term
                && term.mention().concept(Kind.DRUG).isPresent();
    }

    /** "10 mg prednisone equivalent": the drug only says what the dose is measured in. */
    static boolean isEquivalent(Context context, List<Item> items) {
        return Lists.any(
                items,
                item -> !(item instanceof Item.Aside)
                        && context.name(item.start(), item.end()).contains("equivalent"));
    }
}
