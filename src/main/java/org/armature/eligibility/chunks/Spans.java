package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/** Finds how long something lasts at most, behind how long at least: "for over 6 months and not more than 5 years". */
final class Spans {
    private Spans() {}

    /** Adds how long at most, behind the other end; the index of the first item behind both. */
    static int addLongest(List<Item> items, int from, int next, Timing least, List<Item> result) {
        boolean open = (least.relation() == Relation.FOR_AT_LEAST || least.relation() == Relation.FOR_MORE_THAN)
                && least.direction() == null
                && !isValue(items, from);
        int at = next;
        while (open
                && at < items.size()
                && at < next + 2
                && (items.get(at).is(Cue.AND) || items.get(at).is(","))) {
            at++;
        }
        Item.Limit limit = open && at > next && at < items.size() ? length(items, at) : null;
        if (limit == null || limit.bounds().low() != null) {
            return next;
        }
        result.add(new Item.When(longest(limit), limit.start(), limit.end()));
        return at + 1;
    }

    /** "for 2 to 10 years", "lasting 3-12 months": both ends in one. */
    static boolean isBoth(List<Item> items, int at) {
        Item.Limit limit = items.get(at).is(Cue.FOR) && at + 1 < items.size() && !isValue(items, at)
                ? length(items, at + 1)
                : null;
        return limit != null
                && limit.bounds().low() != null
                && limit.bounds().high() != null
                && !limit.bounds().isExact();
    }

    static int addBoth(List<Item> items, int at, List<Item> result) {
        Item.Limit both = (Item.Limit) items.get(at + 1);
        Timing least = lasting(both, both.bounds().low(), Relation.FOR_AT_LEAST, Relation.FOR_MORE_THAN);
        result.add(new Item.When(least, items.get(at).start(), both.end()));
        result.add(new Item.When(longest(both), both.start(), both.end()));
        return at + 2;
    }

    /** "urine output below 0.5 mL/kg/h for 6 to 12 hours": a value has one time. */
    private static boolean isValue(List<Item> items, int at) {
        return at > 0 && items.get(at - 1) instanceof Item.Limit;
    }

    /** A stated length of time that is no age and has no event to be measured from. */
    private static Item.@Nullable Limit length(List<Item> items, int at) {
        Item next = at + 1 < items.size() ? items.get(at + 1) : null;
        boolean alone = next == null
                || !next.is(Cue.AGE)
                        && !next.is(Cue.BEFORE)
                        && !next.is(Cue.AFTER)
                        && !next.is(Cue.AGO)
                        && !next.is("of");
        return alone
                        && items.get(at) instanceof Item.Limit limit
                        && limit.stated()
                        && limit.bounds().values().isEmpty()
                        && Quantities.isTime(limit)
                ? limit
                : null;
    }

    private static Timing longest(Item.Limit limit) {
        return lasting(limit, limit.bounds().high(), Relation.FOR_AT_MOST, Relation.FOR_LESS_THAN);
    }

    private static Timing lasting(Item.Limit limit, Bounds.@Nullable Bound end, Relation with, Relation without) {
        if (end == null || limit.unit() == null) {
            throw new IllegalArgumentException("a length of time has an end and a unit");
        }
        return new Timing(end.inclusive() ? with : without, new Duration(end.value(), limit.unit()), null, null);
    }

    /** A limit that tells how long something lasts. */
    static Timing lasting(Item.Limit limit) {
        Bounds.Bound end = limit.bounds().low() == null
                ? limit.bounds().high()
                : limit.bounds().low();
        Duration duration = new Duration(Objects.requireNonNull(end).value(), Objects.requireNonNull(limit.unit()));
        return new Timing(relation(limit.bounds()), duration, null, null);
    }

    /** How long something lasts: a length without a comparator is the least. */
    static Relation relation(@Nullable Bounds bounds) {
        if (bounds != null && bounds.high() != null && bounds.low() == null) {
            return bounds.high().inclusive() ? Relation.FOR_AT_MOST : Relation.FOR_LESS_THAN;
        }
        boolean more = bounds != null && bounds.low() != null && !bounds.low().inclusive();
        return more ? Relation.FOR_MORE_THAN : Relation.FOR_AT_LEAST;
    }
}
