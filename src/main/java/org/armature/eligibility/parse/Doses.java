package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Amounts;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds amounts of drugs. */
final class Doses {
    /** Behind the name of a drug they say nothing more of its dose. */
    private static final Set<String> SALTS = Set.of("propionate", "dipropionate", "furoate", "acetate", "phosphate");

    private Doses() {}

    /** "methotrexate (10-25 mg/week)", "(&gt; 10 mg daily prednisone equivalent)": parentheses that only hold a dose. */
    static Qualifiers.@Nullable Dose of(Item.Aside aside) {
        Item.Limit limit = null;
        boolean daily = false;
        boolean more = false;
        boolean equivalent = false;
        for (Item item : aside.items()) {
            if (item instanceof Item.Limit amount && limit == null) {
                limit = amount;
            } else if (!Amounts.isDrugOrClass(item) && !isOfDose(item)) {
                return null;
            }
            daily |= item.is("daily")
                    || item.is("per day")
                    || item.is("day")
                    || item.words().endsWith(" daily");
            more |= item.is(Cue.OR_MORE);
            equivalent |= item.words().contains("equivalent") || item.words().contains("similar");
        }
        String unit = limit == null ? null : limit.unit();
        int drugs = Lists.count(aside.items(), Amounts::isDrugOrClass);
        boolean drug = drugs == 1;
        boolean example = !aside.items().isEmpty() && aside.items().get(0).is(Cue.EXAMPLES);
        if (limit == null
                || unit == null
                || Amounts.isConcentration(unit)
                || Quantities.isTime(limit)
                || drugs > 1
                || drug && !(Amounts.isAmount(limit) && (limit.stated() || more))
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
        return Amounts.isEquivalent(item)
                || SALTS.contains(item.words())
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
                || item.is("per")
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
