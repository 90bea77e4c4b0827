package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** "Platelets: &ge; 100,000/mm3": a colon between a variable and its limit heads no list, and is left out. */
public final class LimitColons {
    private LimitColons() {}

    public static List<Item> apply(String text, List<Item> items) {
        return text.indexOf(':') < 0 ? items : apply(items);
    }

    private static List<Item> apply(List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(":") && i + 1 < items.size() && isLimit(items.get(i + 1)) && endsWithVariable(kept)) {
                continue;
            }
            kept.add(
                    item instanceof Item.Aside aside
                            ? new Item.Aside(apply(aside.items()), aside.start(), aside.end())
                            : item);
        }
        return kept;
    }

    private static boolean isLimit(Item item) {
        return item instanceof Item.Limit limit && limit.stated();
    }

    private static boolean endsWithVariable(List<Item> before) {
        int last = before.size() - 1;
        int name = last > 0 && before.get(last) instanceof Item.Aside aside && Weight.isName(aside) ? last - 1 : last;
        return name >= 0
                && (Weight.isVariable(before.get(name)) || before.get(name).is(Cue.AGE));
    }
}
