package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Parts values that stand in a row without a mark: "bilirubin &lt;= 1.5 x ULN ALT &lt;= 3 x ULN". */
public final class RunTogether {
    private static final int FARTHEST = 4;

    /** Variables whose names are also words for the values of others. */
    private static final Set<String> WORDS = Set.of("variable/toxicity-grade", "variable/tumor-stage");

    private RunTogether() {}

    public static List<Item> apply(List<Item> items) {
        List<Item> result = items;
        for (int i = items.size() - 1; i > 1; i--) {
            if ((isVariable(items.get(i)) || isAged(items.get(i)))
                    && isLimit(items.get(i - 1))
                    && hasLimit(items, i)
                    && isNamed(items, i - 1)) {
                result = result == items ? new ArrayList<>(items) : result;
                int at = items.get(i).start();
                result.add(i, new Item.Phrase(EnumSet.noneOf(Cue.class), ";", at, at));
            }
        }
        return result;
    }

    private static boolean isVariable(Item item) {
        return item instanceof Item.Term term
                && Weight.isVariable(item)
                && !WORDS.contains(term.mention().concept().id());
    }

    /** "weight above 40 kg aged 18-65 years". */
    private static boolean isAged(Item item) {
        return item.is(Cue.AGE) && item.firstWord().equals("aged");
    }

    private static boolean isLimit(Item item) {
        return item instanceof Item.Limit limit && limit.stated();
    }

    /** Whether a limit follows the variable, over words that say no more than it. */
    private static boolean hasLimit(List<Item> items, int variable) {
        for (int i = variable + 1; i < items.size() && i <= variable + FARTHEST; i++) {
            if (isLimit(items.get(i))) {
                return true;
            }
            boolean between = items.get(i).is(Cue.FILL)
                    || items.get(i).is(Cue.MEASURE)
                    || items.get(i).is(":")
                    || items.get(i) instanceof Item.Aside aside && Weight.isName(aside);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** Whether the limit before has a variable of its own. */
    private static boolean isNamed(List<Item> items, int limit) {
        for (int i = limit - 1; i >= 0 && Connector.of(items.get(i)) == Connector.NONE; i--) {
            if (isVariable(items.get(i)) || items.get(i).is(Cue.AGE)) {
                return true;
            }
            if (isLimit(items.get(i))) {
                return false;
            }
        }
        return false;
    }
}
