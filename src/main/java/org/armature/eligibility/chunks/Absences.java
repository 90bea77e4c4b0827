package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/** Puts a negation that stands behind what it negates before it: "active bleeding must be absent", "hepatitis is ruled out". */
public final class Absences {
    private static final Set<String> ABSENT = Set.of(
            "is not present",
            "are not present",
            "must not be present",
            "is absent",
            "are absent",
            "must be absent",
            "should be absent",
            "is ruled out",
            "are ruled out",
            "must be ruled out",
            "has been ruled out",
            "have been ruled out");

    private static final Set<String> LAST = Set.of("present", "absent", "out");

    private static final int MOST_ITEMS = 4;

    private Absences() {}

    public static List<Item> apply(List<Item> items) {
        int end = items.size();
        while (end > 0 && items.get(end - 1).is(".")) {
            end--;
        }
        int at = end > 0 && LAST.contains(items.get(end - 1).lastWord()) ? absent(items, end) : -1;
        if (at <= 0 || Lists.any(items.subList(0, at), Absences::isInTheWay)) {
            return items;
        }
        List<Item> result = new ArrayList<>();
        int start = items.get(0).start();
        result.add(new Item.Phrase(EnumSet.of(Cue.NOT), "no", start, start));
        result.addAll(items.subList(0, at));
        result.addAll(items.subList(end, items.size()));
        return result;
    }

    /** Where the words begin that say so; -1 where the line does not end in them. */
    private static int absent(List<Item> items, int end) {
        String words = "";
        for (int at = end - 1;
                at > 0 && at >= end - MOST_ITEMS && !items.get(at).words().isEmpty();
                at--) {
            words = words.isEmpty() ? items.get(at).words() : items.get(at).words() + " " + words;
            if (ABSENT.contains(words)) {
                return at;
            }
        }
        return -1;
    }

    /** Another sentence or clause, or another negation. */
    private static boolean isInTheWay(Item item) {
        return item.is(".")
                || item.is(";")
                || item.is(":")
                || item.is(Cue.NOT)
                || item.is(Cue.IF)
                || item.is(Cue.EXCEPT)
                || item instanceof Item.Limit
                || item instanceof Item.Aside;
    }
}
