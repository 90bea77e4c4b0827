package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Words of a sentence that say no more than that it keeps people out. */
final class KeptOut {
    private static final Set<String> MODALS = Set.of("may", "must", "should", "cannot", "can");

    private KeptOut() {}

    /**
     * Takes "are excluded" from the end, and "people are excluded if" from the beginning; elsewhere the words say more:
     * "ineligible for surgery".
     */
    static boolean take(List<Item> items) {
        int at = Segment.indexOf(items, Cue.EXCLUDED);
        boolean leads = at >= 0
                && at + 2 < items.size()
                && items.get(at + 1).is(Cue.IF)
                && Weight.areLight(items.subList(0, at));
        if (leads) {
            items.subList(0, at + 2).clear();
            return true;
        }
        boolean closes = at > 0
                && Lists.all(
                        items.subList(at + 1, items.size()),
                        item -> Weight.isLight(item)
                                || item.is(Cue.ANCHOR)
                                || item.is(Cue.ENUMERATED)
                                || item.firstWord().equals("from")
                                || item.is("for"));
        if (closes) {
            items.subList(at, items.size()).clear();
        }
        return closes;
    }

    /** "May not receive X" in a list of exclusions only repeats that X keeps out. */
    static void withoutRepeated(List<Item> items) {
        int not = Segment.indexOf(items, Cue.NOT);
        if (not < 0 || not + 1 >= items.size() || !items.get(not + 1).is(Cue.TREATED)) {
            return;
        }
        String modal = (items.get(not).is("not") && not > 0 ? items.get(not - 1) : items.get(not)).firstWord();
        if (MODALS.contains(modal) && Weight.areLight(items.subList(0, not))) {
            items.remove(not);
        }
    }
}
