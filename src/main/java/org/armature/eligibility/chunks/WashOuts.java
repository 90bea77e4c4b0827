package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds how long ago a treatment must have ended: "at least 4 weeks since the last dose of". */
final class WashOuts {
    private static final int LONGEST_ELAPSED = 5;
    private static final int FARTHEST = 10;

    /** What ends a treatment. */
    private static final Set<String> ENDS = Set.of(
            "completion",
            "discontinuation",
            "end",
            "last",
            "administration",
            "stopping",
            "dose",
            "doses",
            "prior",
            "previous",
            "most",
            "recent",
            "receiving",
            "discontinuing",
            "completing");

    private final List<Item> items;

    WashOuts(List<Item> items) {
        this.items = items;
    }

    private boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    /** "At least 7 days must have elapsed since the last dose of A or B": what follows lies at least so long back. */
    TimeRules.@Nullable Found read(int i, TimeRules.Length length) {
        int at = length.next();
        while (at < items.size() && at < length.next() + LONGEST_ELAPSED && (is(at, Cue.FILL) || isElapsed(at))) {
            at++;
        }
        Bounds bounds = length.bounds();
        boolean upper = bounds != null && bounds.low() == null;
        boolean since = isSince(at, length.next()) || is(at, Cue.AFTER) && isTreatment(at + 1);
        if (!since || !upper && !TimeRules.isLower(bounds) || !opensSentence(i)) {
            return null;
        }
        at++;
        while (at < items.size() && (is(at, Cue.FILL) || isLastOf(at))) {
            at++;
        }
        boolean named = at < items.size() && !is(at, Cue.ANCHOR) && !(items.get(at) instanceof Item.When);
        Timing.Relation relation = upper ? Timing.Relation.WITHIN : TimeRules.away(bounds);
        Timing timing = new Timing(relation, length.duration(), Direction.BEFORE, null);
        return named ? new TimeRules.Found(timing, at) : null;
    }

    /** Whether nothing of weight stands before an item in its sentence. */
    private boolean opensSentence(int i) {
        int start = i;
        while (start > 0 && i - start < FARTHEST && Weight.isLight(items.get(start - 1)) && !endsSentence(start - 1)) {
            start--;
        }
        return start == 0 || endsSentence(start - 1);
    }

    private boolean endsSentence(int i) {
        return items.get(i).is(".") || items.get(i).is(":") || items.get(i).is(";");
    }

    private boolean isSince(int at, int from) {
        return at < items.size()
                && (items.get(at).is("since")
                        || at > from && (is(at, Cue.AFTER) || items.get(at).is("from")));
    }

    /** Whether what follows is something that was given or done, and no event of the study. */
    private boolean isTreatment(int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST && !(items.get(i) instanceof Item.When); i++) {
            Item item = items.get(i);
            if (is(i, Cue.ANCHOR) || Connector.of(item) != Connector.NONE) {
                return false;
            }
            Presence.Kind kind = Sorts.ofName(List.of(item));
            if (kind != null) {
                return kind == Presence.Kind.DRUG || kind == Presence.Kind.PROCEDURE;
            }
        }
        return false;
    }

    private boolean isElapsed(int at) {
        return items.get(at).is("elapsed")
                || items.get(at).is("passed")
                || items.get(at).is("washout")
                || items.get(at).is("wash-out");
    }

    /** "the last dose of", "completion of": the end of what is named next. */
    private boolean isLastOf(int at) {
        Item item = items.get(at);
        String word = item.firstWord();
        boolean dose = is(at, Cue.ANCHOR)
                && item.lastWord().equals("dose")
                && at + 1 < items.size()
                && items.get(at + 1).is("of");
        return ENDS.contains(word) || is(at, Cue.WITHIN) && word.equals("last") || is(at, Cue.DOSE) || dose;
    }
}
