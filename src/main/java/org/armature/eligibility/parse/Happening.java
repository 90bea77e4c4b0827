package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Words behind a name that say no more than that it was, went on or ended at the time that follows. */
final class Happening {
    private static final Set<String> OCCURS = Set.of(
            "occurred",
            "occurring",
            "occurs",
            "occur",
            "happened",
            "happening",
            "performed",
            "experienced",
            "diagnosed",
            "administered",
            "given",
            "received",
            "taken",
            "completed",
            "undertaken",
            "conducted",
            "carried",
            "developed");

    private static final Set<String> LASTS = Set.of(
            "persisting",
            "persisted",
            "persist",
            "persists",
            "persistent",
            "continuing",
            "continued",
            "continuously",
            "continually",
            "existing",
            "existed",
            "evident",
            "apparent");

    private static final Set<String> ENDS =
            Set.of("completed", "stopped", "discontinued", "withdrawn", "ended", "finished", "terminated", "ceased");

    private Happening() {}

    /** @param mayEnd whether what must have ended so long ago is asked for, not something that goes on or keeps out */
    static boolean is(List<Item> rest, boolean mayEnd) {
        return !rest.isEmpty()
                && Lists.all(
                        rest,
                        item -> Tail.isRelative(item)
                                || OCCURS.contains(item.lastWord())
                                || LASTS.contains(item.lastWord())
                                || mayEnd && ENDS.contains(item.lastWord())
                                || Weight.isLight(item)
                                || item.is(Cue.CURRENT)
                                || item.is(Cue.HISTORY)
                                || item.is(Cue.TREATED) && !item.firstWord().startsWith("requir")
                                || item.is(Cue.GIVING));
    }

    /** "persisting": with a time behind it no degree. */
    static boolean lasts(Item item) {
        return LASTS.contains(item.lastWord());
    }

    /** "discontinued for at least 2 weeks": ended so long ago. */
    static Timing ended(List<Item> rest, Timing timing) {
        boolean lasting = timing.relation() == Relation.FOR_AT_LEAST || timing.relation() == Relation.FOR_MORE_THAN;
        if (!lasting || timing.direction() == Direction.AFTER || Lists.none(rest, Happening::ends)) {
            return timing;
        }
        Relation away = timing.relation() == Relation.FOR_AT_LEAST ? Relation.AT_LEAST : Relation.MORE_THAN;
        return new Timing(away, timing.duration(), Direction.BEFORE, timing.anchor());
    }

    private static boolean ends(Item item) {
        return ENDS.contains(item.lastWord());
    }

    /** "prior surgery must have been completed at least 4 weeks before screening": asked of the surgery, not of who had it. */
    static boolean isEnd(List<Item> required) {
        return Lists.any(required, Happening::ends)
                && Lists.any(required, Item.When.class::isInstance)
                && Lists.all(required, item -> ends(item) || item instanceof Item.When || Weight.isLight(item));
    }
}
