package org.armature.eligibility.chunks;

import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.UnitText;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads a number whose comparator stands behind it: "18 years or older", "6/10 or higher", "37 weeks gestation or more". */
final class OpenEnds {
    private final Steps steps;

    OpenEnds(Steps steps) {
        this.steps = steps;
    }

    boolean isOpen(int after) {
        return steps.isOpen(steps.skipAge(after));
    }

    /** The number with what stands behind it; the bare number where that is no comparator. */
    FoundLimit at(int start, Quantity first) {
        FoundLimit behind = behindName(start, first);
        if (behind != null) {
            return behind;
        }
        int after = steps.skipInclusive(steps.skipAge(first.next()));
        after = steps.behindComma(steps.isOpen(after) ? after : steps.skipAge(first.next()));
        after = isInOtherUnit(first, after) ? after + 1 : after;
        Bounds open = steps.is(after, "+") ? Bounds.atLeast(first.value()) : open(first, after);
        if (open == null) {
            return bare(start, first);
        }
        UnitMention unit = first.unit() == null ? unitBehind(after) : null;
        if (unit == null) {
            return stated(start, open, first.unit(), after, List.of());
        }
        int next = after + 1;
        while (next < steps.items().size() && steps.items().get(next).end() <= unit.end()) {
            next++;
        }
        return stated(start, open, unit.ucum(), next - 1, List.of());
    }

    /** "6 or more weeks": the unit stands behind the comparator; null where another word does. */
    private @Nullable UnitMention unitBehind(int comparator) {
        int end = steps.items().get(comparator).end();
        UnitMention unit = UnitText.at(steps.text(), end);
        int length = unit == null ? 0 : unit.end() - end - 1;
        return length > 1 && unit != null && Quantities.TIME.contains(unit.ucum()) ? unit : null;
    }

    /** "6/10 or higher", "20 out of 30 or less": null where no comparator follows the length of the scale. */
    @Nullable
    FoundLimit ofMaximum(int start, Quantity first) {
        int maximum = maximum(first);
        int after = maximum < 0 ? -1 : steps.skipAge(maximum + 1);
        Bounds open = after < 0 ? null : open(first, after);
        return open == null ? null : stated(start, open, null, after, List.of());
    }

    /** The index of the number up to which a scale goes: "10" of "6/10", "30" of "20 out of 30"; -1 where none follows. */
    private int maximum(Quantity first) {
        int next = first.next();
        boolean outOf = steps.is(next, "out") && steps.is(next + 1, "of");
        boolean length = outOf || steps.is(next, "/");
        return length ? steps.maximum(first, outOf ? steps.skipFill(next + 2) : next + 1) : -1;
    }

    /** "37 weeks gestation or greater", "40 points VAS or more": the variable stands between. */
    private @Nullable FoundLimit behindName(int start, Quantity first) {
        int at = steps.is(first.next(), "of") || steps.is(first.next(), "in") ? first.next() + 1 : first.next();
        Item name = at < steps.items().size() ? steps.items().get(at) : null;
        Bounds open = name != null && Weight.isVariable(name) ? open(first, at + 1) : null;
        if (name == null || open == null) {
            return null;
        }
        Item.Limit limit = new Item.Limit(open, first.unit(), true, steps.start(start), first.end());
        return new FoundLimit(limit, steps.skipInclusive(at + 2), null, List.of(name));
    }

    /** "126 mg/dL (7.0 mmol/L) or higher": the value again, before its comparator. */
    private boolean isInOtherUnit(Quantity first, int at) {
        return first.unit() != null
                && at < steps.items().size()
                && steps.isOpen(at + 1)
                && steps.items().get(at) instanceof Item.Aside aside
                && aside.items().size() > 1
                && Figures.isDigits(aside.items().get(0))
                && Lists.none(aside.items(), item -> item instanceof Item.Term || item.is(Cue.OR));
    }

    private @Nullable Bounds open(Quantity first, int after) {
        return steps.is(after, Cue.OR_MORE)
                ? Bounds.atLeast(first.value())
                : steps.is(after, Cue.OR_LESS) ? Bounds.atMost(first.value()) : null;
    }

    private FoundLimit bare(int start, Quantity first) {
        return new FoundLimit(
                new Item.Limit(Bounds.exactly(first.value()), first.unit(), false, steps.start(start), first.end()),
                first.next());
    }

    private FoundLimit stated(int start, Bounds bounds, @Nullable String unit, int last, List<Item> more) {
        Item.Limit limit = new Item.Limit(
                bounds, unit, true, steps.start(start), steps.items().get(last).end());
        int next = Percentiles.UNIT.equals(unit)
                ? Percentiles.skipAmong(steps.text(), steps.items(), last + 1)
                : steps.skipInclusive(last + 1);
        return new FoundLimit(limit, next, null, more);
    }
}
