package org.armature.eligibility.chunks;

import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.jspecify.annotations.Nullable;

/** Reads a systolic and a diastolic pressure that are written as one: "&gt; 140/90 mmHg", "120-139/80-89". */
final class PressurePairs {
    private static final String UNIT = "mm[Hg]";
    private static final int LOWEST_SYSTOLIC = 60;
    private static final int HIGHEST_SYSTOLIC = 300;
    private static final int LOWEST_DIASTOLIC = 30;
    private static final int FARTHEST = 6;

    private final Steps steps;

    PressurePairs(Steps steps) {
        this.steps = steps;
    }

    private record Pair(Quantity systolic, Quantity diastolic) {
        Bounds systolic(String operator) {
            return Operators.bounds(operator, systolic.value());
        }

        Bounds diastolic(String operator) {
            return Operators.bounds(operator, diastolic.value());
        }
    }

    /** "140/90": a pressure and a lower one; a comparator may stand before each. */
    private @Nullable Pair pair(int at, @Nullable String operator) {
        Quantity systolic = steps.quantities().at(at);
        if (systolic == null || !isPressure(systolic, LOWEST_SYSTOLIC) || !steps.is(systolic.next(), "/")) {
            return null;
        }
        int below = systolic.next() + 1;
        boolean again = operator != null && operator.equals(steps.operator(below));
        Quantity diastolic = steps.quantities().at(again ? below + 1 : below);
        return diastolic != null
                        && isPressure(diastolic, LOWEST_DIASTOLIC)
                        && diastolic.value().compareTo(systolic.value()) < 0
                ? new Pair(systolic, diastolic)
                : null;
    }

    private static boolean isPressure(Quantity quantity, int lowest) {
        return (quantity.unit() == null || quantity.unit().equals(UNIT))
                && quantity.value().intValue() >= lowest
                && quantity.value().intValue() <= HIGHEST_SYSTOLIC;
    }

    /** "&gt; 140/90", "&gt;= 135/85 but lower than 170/105". */
    @Nullable
    FoundLimit compared(int start, int at, String operator) {
        Pair pair = pair(at, operator);
        if (pair == null) {
            return null;
        }
        Bounds systolic = pair.systolic(operator);
        Bounds diastolic = pair.diastolic(operator);
        int next = pair.diastolic().next();
        while (next < pair.diastolic().next() + 2
                && (steps.is(next, Cue.AND) || steps.is(next, ",") || steps.is(next, Cue.TO))) {
            next++;
        }
        String second = steps.operator(next);
        Pair other = second == null ? null : pair(steps.skipFill(next + 1), second);
        if (other == null || second == null || !isOpposite(systolic, other.systolic(second))) {
            return limit(start, systolic, diastolic, pair);
        }
        return limit(start, systolic.and(other.systolic(second)), diastolic.and(other.diastolic(second)), other);
    }

    private static boolean isOpposite(Bounds first, Bounds second) {
        return first.and(second).isOrdered()
                && (first.low() == null) != (first.high() == null)
                && (first.low() == null) == (second.high() == null)
                && (second.low() == null) != (second.high() == null);
    }

    /** "between 140/90 and 160/100". */
    @Nullable
    FoundLimit between(int start) {
        Pair low = pair(steps.skipFill(start + 1), null);
        int middle = low == null ? 0 : low.diastolic().next();
        boolean joined = low != null && (steps.is(middle, Cue.AND) || steps.joinsEnds(middle));
        Pair high = joined ? pair(middle + 1, null) : null;
        return low == null || high == null ? null : range(start, low, high);
    }

    /** "140/90 or higher", "130/80-139/89", "120-139/80-89", and a pair behind the name of the pressure. */
    @Nullable
    FoundLimit bare(int start) {
        Quantity first = steps.quantities().at(start);
        if (first == null || !isPressure(first, LOWEST_SYSTOLIC)) {
            return null;
        }
        Pair low = pair(start, null);
        if (low == null) {
            return ranges(start, first);
        }
        int next = low.diastolic().next();
        Pair high = steps.joinsEnds(next) ? pair(next + 1, null) : null;
        if (high != null) {
            return range(start, low, high);
        }
        String operator = steps.is(next, Cue.OR_MORE) ? ">=" : steps.is(next, Cue.OR_LESS) ? "<=" : "=";
        Item.Limit limit = new Item.Limit(
                low.systolic(operator),
                UNIT,
                steps.isOpen(next),
                low.diastolic(operator),
                steps.start(start),
                steps.isOpen(next)
                        ? steps.items().get(next).end()
                        : low.diastolic().end());
        return steps.isOpen(next) || isNamed(start)
                ? new FoundLimit(limit, steps.isOpen(next) ? next + 1 : next)
                : null;
    }

    private @Nullable FoundLimit range(int start, Pair low, Pair high) {
        Bounds systolic = Bounds.between(low.systolic().value(), high.systolic().value(), true);
        Bounds diastolic =
                Bounds.between(low.diastolic().value(), high.diastolic().value(), true);
        return systolic.isOrdered() && diastolic.isOrdered() ? limit(start, systolic, diastolic, high) : null;
    }

    /** "120-139/80-89". */
    private @Nullable FoundLimit ranges(int start, Quantity low) {
        Quantity high = steps.is(low.next(), "-") ? steps.quantities().at(low.next() + 1) : null;
        Pair middle = high == null ? null : pair(low.next() + 1, null);
        int dash = middle == null ? 0 : middle.diastolic().next();
        Quantity last =
                middle != null && steps.is(dash, "-") ? steps.quantities().at(dash + 1) : null;
        if (high == null || middle == null || last == null || !isPressure(last, LOWEST_DIASTOLIC)) {
            return null;
        }
        Bounds systolic = Bounds.between(low.value(), high.value(), true);
        Bounds diastolic = Bounds.between(middle.diastolic().value(), last.value(), true);
        return systolic.isOrdered() && diastolic.isOrdered()
                ? limit(start, systolic, diastolic, new Pair(high, last))
                : null;
    }

    private FoundLimit limit(int start, Bounds systolic, Bounds diastolic, Pair last) {
        Item.Limit limit = new Item.Limit(
                systolic,
                UNIT,
                true,
                diastolic,
                steps.start(start),
                last.diastolic().end());
        return new FoundLimit(limit, steps.skipInclusive(last.diastolic().next()));
    }

    /** "blood pressure of 140/90": the name of the pressure stands before it. */
    private boolean isNamed(int start) {
        List<Item> before = steps.items().subList(Math.max(0, start - FARTHEST), start);
        return Lists.any(before, item -> item instanceof Item.Term term && Pressures.isOfBlood(term));
    }
}
