package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Takes a time from between a variable and its limit: "HbA1c within 3 months of screening above 7 %". */
final class TimesBetween {
    private static final int FARTHEST = 3;

    private TimesBetween() {}

    /** What stands before a limit and behind it, with the time behind it. */
    record Around(List<Item> before, List<Item> after) {}

    static Around around(Segment segment, int limit) {
        List<Item> before = segment.to(limit).items();
        List<Item> after = segment.from(limit + 1).items();
        int at = limit - 1;
        while (at > limit - FARTHEST && at > 0 && Weight.goesWithVariable(before.get(at))) {
            at--;
        }
        if (at < 1 || !(before.get(at) instanceof Item.When when) || !isMeasured(before, at)) {
            return new Around(before, after);
        }
        List<Item> rest = new ArrayList<>(before.subList(0, at));
        rest.addAll(before.subList(at + 1, limit));
        List<Item> dated = new ArrayList<>(after.size() + 1);
        dated.add(when);
        dated.addAll(after);
        return new Around(rest, dated);
    }

    /** Whether a time stands behind a variable or a number of something, and no other time before that. */
    private static boolean isMeasured(List<Item> before, int at) {
        boolean past = before.get(at) instanceof Item.When when
                && (when.timing().relation() == Relation.WITHIN || when.timing().relation() == Relation.DURING);
        boolean measured = false;
        for (int i = at - 1; past && i >= 0; i--) {
            Item item = before.get(i);
            if (item instanceof Item.When || item.is(Cue.NOT)) {
                return false;
            }
            measured |= Weight.isVariable(item)
                    || item.is(Cue.DIMENSION)
                    || item.words().startsWith("number");
        }
        return measured;
    }
}
