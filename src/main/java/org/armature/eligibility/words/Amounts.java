package org.armature.eligibility.words;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.vocabulary.Kind;

/** Tells amounts of drugs from what is measured in the blood. */
public final class Amounts {
    private static final Set<String> AMOUNTS = Set.of("g", "mg", "ug", "ng", "[IU]", "k[IU]", "U");

    private Amounts() {}

    /** An amount in a volume is measured in the blood, not taken. */
    public static boolean isConcentration(String unit) {
        return unit.equals("%") || unit.endsWith("L") && unit.indexOf('/') >= 0;
    }

    /** Whether a limit may be an amount of a drug: a mass or units, not in a volume. */
    public static boolean isAmount(Item.Limit limit) {
        String unit = limit.unit();
        return unit != null
                && limit.bounds().values().isEmpty()
                && !isConcentration(unit)
                && AMOUNTS.contains(unit.indexOf('/') < 0 ? unit : unit.substring(0, unit.indexOf('/')));
    }

    public static boolean isDrugOrClass(Item item) {
        return item instanceof Item.Term term
                && (term.mention().concepts().get(0).kind() == Kind.DRUG
                        || term.mention().concepts().get(0).kind() == Kind.DRUG_CLASS);
    }

    /** "10 mg prednisone daily", "per day": the index after these words; -1 where they do not follow or the unit has them. */
    public static int day(List<Item> items, int from, Item.Limit limit) {
        String unit = String.valueOf(limit.unit());
        if (unit.indexOf('/') >= 0 && !unit.endsWith("/kg")) {
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

    /** "equivalent", "or equivalent", "or an equivalent dose". */
    public static boolean isEquivalent(Item item) {
        return item.firstWord().startsWith("equivalent")
                || item.is(Cue.DOSE) && item.words().contains("equivalent");
    }
}
