package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;

/** "Minimum body weight ≥ 30 kg", "maximum age: 75": an extreme before the name of a variable is the comparator behind it. */
public final class Extremes {
    private static final int FARTHEST = 6;

    private Extremes() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.none(items, Extremes::isExtreme)) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int number = isExtreme(item) && i + 1 < items.size() && isVariable(items.get(i + 1))
                    ? number(items, i + 2, String.valueOf(Operators.of(item)))
                    : -1;
            if (number < 0) {
                result.add(item);
                continue;
            }
            result.addAll(items.subList(i + 1, number));
            String stated = Operators.of(items.get(number));
            boolean equal = "=".equals(stated);
            if (stated == null || equal) {
                result.add(item);
            }
            i = equal ? number : number - 1;
        }
        return result;
    }

    private static boolean isExtreme(Item item) {
        return item.is("minimum") || item.is("maximum") || item.is("min") || item.is("max");
    }

    private static boolean isVariable(Item item) {
        return Weight.isVariable(item) || item.is(Cue.AGE) || item.is("score") || item.is("total score");
    }

    /** The index of the number, or of a comparator that says the same; -1 where neither comes soon. */
    private static int number(List<Item> items, int from, String operator) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            Item item = items.get(i);
            String other = Operators.of(item);
            if (Figures.of(item) != null
                    || other != null && (other.equals("=") || other.charAt(0) == operator.charAt(0))) {
                return i;
            }
            boolean between = item.is(Cue.FILL)
                    || item.is(Cue.MEASURE)
                    || item.is(":")
                    || item.is("of")
                    || Weight.isVariable(item)
                    || item.is("questionnaire");
            if (other != null || !between) {
                return -1;
            }
        }
        return -1;
    }
}
