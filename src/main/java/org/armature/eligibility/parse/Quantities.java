package org.armature.eligibility.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.vocabulary.Units;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit: "1.5 x 10^9/L", "2.5 times the upper limit of normal", "six months". */
final class Quantities {
    /** The units of time that criteria use. */
    static final Set<String> TIME = Set.of("min", "h", "d", "wk", "mo", "a");

    private final String text;
    private final List<Item> items;

    /**
     * A number with its unit.
     *
     * @param next the index of the first item after it
     */
    record Quantity(BigDecimal value, @Nullable String unit, boolean digits, int next, int end) {
        boolean isTime() {
            return unit != null && TIME.contains(unit);
        }
    }

    Quantities(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /** The quantity that begins at an item, null if none does. */
    @Nullable
    Quantity at(int index) {
        int i = index;
        boolean negative = false;
        if (isMinus(i)) {
            negative = true;
            i++;
        }
        if (i >= items.size()) {
            return null;
        }
        Item item = items.get(i);
        if (item.is(Cue.ULN) || item.is(Cue.LLN)) {
            return new Quantity(BigDecimal.ONE, limit(item), true, i + 1, item.end());
        }
        BigDecimal value = Figures.of(item);
        if (value == null) {
            return null;
        }
        return withUnit(negative ? value.negate() : value, i);
    }

    /** A minus belongs to the number that follows at once, where no number stands before it. */
    private boolean isMinus(int i) {
        return i + 1 < items.size()
                && items.get(i).is("-")
                && items.get(i).end() == items.get(i + 1).start()
                && Figures.isDigits(items.get(i + 1))
                && (i == 0 || Figures.of(items.get(i - 1)) == null && !(items.get(i - 1) instanceof Item.Term));
    }

    private Quantity withUnit(BigDecimal value, int number) {
        Item item = items.get(number);
        boolean digits = Figures.isDigits(item);
        int limit = limitAfter(number + 1);
        if (limit >= 0) {
            Item phrase = items.get(limit);
            return new Quantity(value, limit(phrase), true, limit + 1, phrase.end());
        }
        Optional<UnitMention> unit = Units.standard().read(text, item.end());
        if (unit.isEmpty() || isWord(unit.get())) {
            return new Quantity(value, null, digits, number + 1, item.end());
        }
        int end = unit.get().end();
        int next = number + 1;
        while (next < items.size() && items.get(next).end() <= end) {
            next++;
        }
        return new Quantity(value, unit.get().ucum(), digits, next, end);
    }

    /** "2 in the past": what could be a unit is a word here. */
    private boolean isWord(UnitMention unit) {
        String written = text.substring(unit.start(), unit.end()).strip();
        return written.equals("in") || written.equals("a") || written.equals("to");
    }

    private static String limit(Item phrase) {
        return phrase.is(Cue.ULN) ? Comparison.ULN : Comparison.LLN;
    }

    /** The index of "ULN" in what follows a number, over "x", "times the" and an abbreviation; -1 if there is none. */
    private int limitAfter(int from) {
        for (int i = from; i < items.size() && i < from + 4; i++) {
            Item item = items.get(i);
            if (item.is(Cue.ULN) || item.is(Cue.LLN)) {
                return i;
            }
            if (!item.is(Cue.TIMES) && !item.is(Cue.FILL) && !item.is("-")) {
                return -1;
            }
        }
        return -1;
    }
}
