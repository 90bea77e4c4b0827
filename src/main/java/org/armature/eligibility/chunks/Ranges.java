package org.armature.eligibility.chunks;

import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads values between two ends: "18-65 years", "between 7 and 10 %", "18 &lt;= age &lt; 65". */
final class Ranges {
    private final Steps steps;

    Ranges(Steps steps) {
        this.steps = steps;
    }

    @Nullable
    FoundLimit between(int start) {
        int at = steps.skipFill(start + 1);
        String lowOperator = steps.operator(at);
        Quantity low = steps.quantities().at(lowOperator == null ? at : at + 1);
        if (low == null) {
            return null;
        }
        low = steps.withoutMaximum(low);
        int middle = steps.skipAge(low.next());
        if (!steps.is(middle, Cue.AND)
                && !steps.is(middle, Cue.TO)
                && !steps.is(middle, "-")
                && !steps.is(middle, Cue.OR)) {
            return null;
        }
        String highOperator = steps.operator(middle + 1);
        Quantity high = steps.quantities().at(highOperator == null ? steps.skipFill(middle + 1) : middle + 2);
        if (high == null) {
            return null;
        }
        low = low.alignedTo(high);
        high = low.larger() == null ? high : high.alignedTo(low);
        if (lowOperator == null && highOperator == null && low.isInShorterUnit(high)) {
            return twoUnits(start, low, high, false);
        }
        if (!low.sharesUnit(high)) {
            return null;
        }
        boolean reversed = low.value().compareTo(high.value()) > 0;
        Bounds bounds = new Bounds(
                new Bound(reversed ? high.value() : low.value(), !">".equals(lowOperator)),
                new Bound(reversed ? low.value() : high.value(), !"<".equals(highOperator)),
                List.of());
        return bounds.isOrdered() ? steps.found(start, bounds, low.unitWith(high), high) : null;
    }

    /** "18 &lt;= age &lt; 65": a variable between its limits. */
    @Nullable
    FoundLimit around(int start, Quantity low) {
        String first = steps.operator(low.next());
        int at = low.next() + 1;
        String second = steps.operator(at + 1);
        if (first == null || second == null || first.startsWith(">") || !second.startsWith("<")) {
            return null;
        }
        Item subject = steps.items().get(at);
        Quantity high = subject.is(Cue.AGE) || Weight.isVariable(subject)
                ? steps.quantities().at(at + 2)
                : null;
        if (high == null || !low.sharesUnit(high)) {
            return null;
        }
        Bounds bounds = new Bounds(
                new Bound(low.value(), !first.equals("<")), new Bound(high.value(), second.contains("=")), List.of());
        Item.Limit limit = new Item.Limit(bounds, low.unitWith(high), true, steps.start(start), high.end());
        return bounds.isOrdered() ? new FoundLimit(limit, high.next(), subject, List.of()) : null;
    }

    private FoundLimit twoUnits(int start, Quantity low, Quantity high, boolean open) {
        Item.Limit first = new Item.Limit(Bounds.atLeast(low.value()), low.unit(), true, steps.start(start), low.end());
        Item.Limit second = new Item.Limit(
                open ? Bounds.below(high.value()) : Bounds.atMost(high.value()),
                high.unit(),
                true,
                low.end(),
                high.end());
        Item and = new Item.Phrase(EnumSet.of(Cue.AND), "and", low.end(), low.end());
        return new FoundLimit(first, steps.skipInclusive(high.next()), null, List.of(and, second));
    }

    /** "18-65 years", "18 years to &lt; 65 years". A comparator before the first number tells about that end alone. */
    @Nullable
    FoundLimit range(int start, Quantity first, @Nullable String operator) {
        Quantity written = steps.withoutMaximum(first);
        int middle = steps.skipAge(written.next());
        if (!steps.joinsEnds(middle)) {
            return null;
        }
        String highOperator = steps.operator(middle + 1);
        Quantity high = steps.quantities().at(highOperator == null ? middle + 1 : middle + 2);
        if (high == null) {
            return null;
        }
        Quantity low = written.alignedTo(high);
        high = low.larger() == null ? high : high.alignedTo(low);
        if (operator == null && low.isInShorterUnit(high) && !">".equals(highOperator)) {
            return twoUnits(start, low, high, "<".equals(highOperator));
        }
        if (!low.sharesUnit(high) || highOperator != null && highOperator.startsWith(">")) {
            return null;
        }
        if (operator != null && !operator.startsWith(">") && !operator.equals("=")) {
            return null;
        }
        Bounds bounds = new Bounds(
                new Bound(low.value(), !">".equals(operator)),
                new Bound(high.value(), !"<".equals(highOperator)),
                List.of());
        return bounds.isOrdered() ? steps.found(start, bounds, low.unitWith(high), high) : null;
    }
}
