package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Puts the class of a disease behind it into parentheses, so that both are asked for: "heart failure NYHA III". */
public final class ScaleAsides {
    private static final int MOST_WORDS = 3;

    private ScaleAsides() {}

    public static List<Item> apply(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int limit = ScaleOrder.isClass(item) ? limit(items, i + 1) : -1;
            boolean next = limit > 0 && limit + 1 < items.size() && Weight.isPresence(items.get(limit + 1));
            int disease = limit > 0 && !next ? disease(result) : -1;
            if (disease < 0) {
                result.add(item);
                i++;
                continue;
            }
            result.subList(disease + 1, result.size()).clear();
            result.add(new Item.Aside(
                    items.subList(i, limit + 1), item.start(), items.get(limit).end()));
            i = limit + 1;
        }
        return result;
    }

    /** The index of the limit of a scale, over the words that may stand between; -1 where none follows. */
    private static int limit(List<Item> items, int from) {
        for (int i = from; i < items.size() && i <= from + MOST_WORDS; i++) {
            if (items.get(i) instanceof Item.Limit) {
                return i;
            }
            boolean word = items.get(i).is(Cue.MEASURE)
                    || Weight.isVariable(items.get(i)) && !ScaleOrder.isClass(items.get(i))
                    || items.get(i) instanceof Item.Aside aside && Weight.isName(aside);
            if (!word) {
                return -1;
            }
        }
        return -1;
    }

    /** The index of the disease that stands last, at once, before "of" or, of the heart, before a comma; -1 where none does. */
    private static int disease(List<Item> before) {
        int last = before.size() - 1;
        boolean mark = last > 0 && before.get(last).is(",");
        int at = last > 0 && (mark || before.get(last).is("of")) ? last - 1 : last;
        boolean disease = at >= 0 && Weight.isPresence(before.get(at)) && isCondition(before.get(at));
        boolean heart = disease
                && ((Item.Term) before.get(at)).mention().concept().label().contains("heart");
        return disease && (!mark || heart) ? at : -1;
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                && term.mention().concept(Kind.CONDITION).isPresent();
    }
}
