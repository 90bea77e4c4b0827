package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;

/** Leaves out what only says how something was found out: "according to RECIST 1.1", "seen on MRI". */
final class MethodRules {
    private MethodRules() {}

    static List<Item> apply(List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int end = item.is(Cue.METHOD) && says(kept) ? end(items, i) : i;
            if (end > i) {
                i = end;
            } else {
                kept.add(
                        item instanceof Item.Aside aside
                                ? new Item.Aside(apply(aside.items()), aside.start(), aside.end())
                                : item);
                i++;
            }
        }
        return kept;
    }

    /** Whether something stands before it that was found out. */
    private static boolean says(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Joining.connector(before.get(i)) != Joining.Connector.NONE) {
                return i == before.size() - 1 && i > 0 && before.get(i).is(",") && says(before.subList(0, i));
            }
            if (!Weight.isLight(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a method ends; the index itself where a limit follows, which the method then defines. */
    private static int end(List<Item> items, int from) {
        int i = from + 1;
        while (i < items.size() && !ends(items.get(i))) {
            Item item = items.get(i);
            boolean value = item instanceof Item.Limit limit && (limit.stated() || limit.unit() != null)
                    || item instanceof Item.Aside aside
                            && aside.items().stream().anyMatch(Item.Limit.class::isInstance)
                    || Operators.of(item) != null;
            if (value || item.is(Cue.JUDGEMENT)) {
                return from;
            }
            i++;
        }
        return i < items.size() && items.get(i) instanceof Item.Limit ? from : i;
    }

    private static boolean ends(Item item) {
        return Joining.connector(item) != Joining.Connector.NONE && !item.is("/")
                || item instanceof Item.When
                || item.is(".")
                || item.is(":")
                || item.is(Cue.EXCEPT)
                || item.is(Cue.IF)
                || item.is(Cue.NOT)
                || item.is(Cue.EXAMPLES) && !item.is(Cue.METHOD)
                || item.is(Cue.LINK) && !item.is(Cue.METHOD);
    }
}
