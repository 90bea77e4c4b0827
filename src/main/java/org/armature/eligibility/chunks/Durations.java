package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;

/** Tells what around a length of time says that something lasted so long: "6 months' duration", "6 weeks of physiotherapy". */
final class Durations {
    private static final int MOST_ADJECTIVES = 3;
    private static final Set<String> LASTS =
            Set.of("present", "ongoing", "persisting", "continuing", "evident", "existing");

    private Durations() {}

    /** Behind "duration", "' duration" and "in duration"; the index itself where none of them follows. */
    static int end(List<Item> items, int next) {
        int at = next < items.size() && items.get(next).is("'") ? next + 1 : next;
        if (at >= items.size()) {
            return next;
        }
        Item item = items.get(at);
        boolean in = item.is("in") && at + 1 < items.size();
        boolean duration = (in ? items.get(at + 1) : item).lastWord().equals("duration");
        return duration ? at + (in ? 2 : 1) : next;
    }

    /** Whether an item only says that what stands before it goes on. */
    static boolean lasts(List<Item> items, int i) {
        return i > 0 && LASTS.contains(items.get(i).words());
    }

    /** "at least 6 weeks of conservative treatment": the index behind "of"; the index of the length where it is not so. */
    static int of(List<Item> items, int i, TimeRules.Length length) {
        int of = length.next();
        boolean bounded = length.bounds() != null
                && of + 1 < items.size()
                && items.get(of).is("of");
        if (!bounded
                || i > 0 && (items.get(i - 1).is(Cue.AFTER) || items.get(i - 1).is(Cue.BEFORE))) {
            return i;
        }
        for (int at = of + 1; at < items.size() && at <= of + 1 + MOST_ADJECTIVES; at++) {
            Item item = items.get(at);
            boolean given = item.is(Cue.GIVING) && at > of + 1;
            if (item.is(Cue.ANCHOR) && !given || item.is(Cue.AGE)) {
                return i;
            }
            boolean open = at + 1 < items.size() && items.get(at + 1).is("-");
            if ((isGiven(item) || item.is(Cue.GIVING)) && !open) {
                return of + 1;
            }
            boolean adjective = item.is(Cue.QUALITY)
                    || item.is(Cue.SEVERITY)
                    || item.is(Cue.ROUTE)
                    || item.is("-")
                    || item instanceof Item.Plain && Sorts.of(item) == null;
            if (!adjective) {
                return i;
            }
        }
        return i;
    }

    private static boolean isGiven(Item item) {
        Presence.Kind kind = Sorts.of(item, null);
        return kind == Presence.Kind.DRUG || kind == Presence.Kind.PROCEDURE || kind == Presence.Kind.CONDITION;
    }
}
