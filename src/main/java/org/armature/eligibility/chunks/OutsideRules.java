package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** "outside the normal range (150 to 400 x 10^9/L)": what lies outside a range is below it or above it. */
public final class OutsideRules {
    private static final int FARTHEST = 5;

    private OutsideRules() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.none(items, OutsideRules::isOutside)) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            int at = isOutside(items.get(i)) ? range(items, i + 1) : -1;
            Item.Limit range = at < 0 ? null : limit(items.get(at));
            Bound low = range == null ? null : range.bounds().low();
            Bound high = range == null ? null : range.bounds().high();
            if (range == null || low == null || high == null) {
                result.add(items.get(i));
                continue;
            }
            result.add(one(range, new Bounds(null, new Bound(low.value(), !low.inclusive()), List.of()), range.end()));
            if (at + 1 < items.size() && items.get(at + 1).is(Cue.AGE)) {
                result.add(items.get(at + 1));
            }
            result.add(new Item.Phrase(EnumSet.of(Cue.OR), "or", range.end(), range.end()));
            result.add(
                    one(range, new Bounds(new Bound(high.value(), !high.inclusive()), null, List.of()), range.end()));
            i = at;
        }
        return result;
    }

    private static boolean isOutside(Item item) {
        return item.is("outside") || item.is("outside of") || item.is("out of") || item.is("not within");
    }

    private static Item.Limit one(Item.Limit range, Bounds bounds, int end) {
        return new Item.Limit(bounds, range.unit(), true, range.start(), end);
    }

    /** The index of the range, over words such as "the normal range of"; -1 where none comes. */
    private static int range(List<Item> items, int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            Item item = items.get(i);
            if (limit(item) != null) {
                return i;
            }
            boolean word = item.is(Cue.FILL)
                    || item.is(Cue.BETWEEN)
                    || item.is(Cue.MEASURE)
                    || item.is(Cue.NORMAL)
                    || item.is("limits")
                    || item.is("reference")
                    || item.is("institutional");
            if (!word) {
                return -1;
            }
        }
        return -1;
    }

    private static Item.@Nullable Limit limit(Item item) {
        Item inner = item instanceof Item.Aside aside && aside.items().size() == 1
                ? aside.items().get(0)
                : item;
        return inner instanceof Item.Limit limit
                        && limit.second() == null
                        && limit.bounds().low() != null
                        && limit.bounds().high() != null
                        && !limit.bounds().isExact()
                ? limit
                : null;
    }
}
