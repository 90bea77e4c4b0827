package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds times that stand where none is asked for: in parentheses behind "recent" or a value, before "postpartum". */
final class TimeAsides {
    /** What is done for a value: "(obtained within 14 days before registration)". */
    private static final Set<String> TAKEN = Set.of(
            "obtained",
            "collected",
            "performed",
            "done",
            "measured",
            "taken",
            "assessed",
            "tested",
            "drawn",
            "determined");

    private TimeAsides() {}

    /** "recent (within 3 months) stroke", "platelets > 100 (< 7 days before registration)": a time; else parentheses. */
    static Item of(@Nullable Item before, List<Item> inner, Item.Aside aside) {
        boolean open = before instanceof Item.Limit
                || before instanceof Item.Phrase
                        && (before.is(Cue.HISTORY)
                                || before.is(Cue.CURRENT)
                                || before.firstWord().equals("recent"));
        Timing timing = open ? only(inner, before instanceof Item.Phrase) : null;
        return timing == null
                ? new Item.Aside(inner, aside.start(), aside.end())
                : new Item.When(timing, aside.start(), aside.end());
    }

    /** The time that is all that parentheses hold, null if it is not so. */
    private static @Nullable Timing only(List<Item> inner, boolean leads) {
        Timing found = null;
        for (Item item : inner) {
            Timing timing = item instanceof Item.When when
                    ? when.timing()
                    : leads && item instanceof Item.Limit limit ? below(limit) : null;
            if (timing != null && found == null) {
                found = timing;
            } else if (!Weight.isLight(item) && (leads || !TAKEN.contains(item.words()))) {
                return null;
            }
        }
        return found;
    }

    /** "< 30 days": within that time. */
    private static @Nullable Timing below(Item.Limit limit) {
        Bounds.Bound high = limit.bounds().high();
        boolean time = high != null && limit.bounds().low() == null && limit.unit() != null && Quantities.isTime(limit);
        return time && high != null && limit.unit() != null
                ? new Timing(Relation.WITHIN, new Duration(high.value(), limit.unit()), null, null)
                : null;
    }

    /** "less than 8 weeks post-partum": the index behind the word, the index itself where there is none. */
    static int birth(List<Item> items, int i) {
        boolean time = items.get(i) instanceof Item.Limit limit && limit.stated() && Quantities.isTime(limit);
        if (!time || i + 1 >= items.size()) {
            return i;
        }
        if (items.get(i + 1).is("postpartum")) {
            return i + 2;
        }
        int at = items.get(i + 1).is("post") ? i + 2 : items.size();
        at = at < items.size() && items.get(at).is("-") ? at + 1 : at;
        return at < items.size() && items.get(at).is("partum") ? at + 1 : i;
    }
}
