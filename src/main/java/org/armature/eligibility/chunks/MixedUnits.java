package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.UnitText;
import org.jspecify.annotations.Nullable;

/** Values that are written in two units: "36 6/7 weeks", "28+0 weeks", "20 weeks and 6 days", "5 ft 2 in", "4' 11"". */
final class MixedUnits {
    /** What a larger unit has of the smaller one in which what is left over is written. */
    private static final Map<String, Integer> FACTORS =
            Map.of("wk d", 7, "a mo", 12, "[ft_i] [in_i]", 12, "h min", 60, "min s", 60);

    private static final Map<String, String> SMALLER =
            Map.of("wk", "d", "a", "mo", "[ft_i]", "[in_i]", "h", "min", "min", "s");

    private static final int WEEK = 7;
    private static final int FOOT = 12;
    private static final int LAST_WEEK = 60;
    private static final int TALLEST = 8;

    private final String text;
    private final List<Item> items;
    private final Quantities quantities;

    MixedUnits(String text, List<Item> items, Quantities quantities) {
        this.text = text;
        this.items = items;
        this.quantities = quantities;
    }

    /** How many of one unit another has, null where that is no whole number or not known. */
    static @Nullable Integer factor(String larger, String smaller) {
        return FACTORS.get(larger + " " + smaller);
    }

    /** A number with the part of it that follows in a smaller unit; the number itself where none does. */
    Quantity with(Quantity first) {
        if (!first.digits() || first.value().scale() > 0 || first.value().signum() < 0) {
            return first;
        }
        Quantity both = first.unit() == null ? unnamed(first) : named(first);
        return both == null ? first : both;
    }

    private boolean is(int i, String mark) {
        return i < items.size() && items.get(i).is(mark);
    }

    /** A whole number below a limit that an item is in figures; -1 if it is none. */
    private int below(int i, int limit) {
        BigDecimal value = i < items.size() && Figures.isDigits(items.get(i)) ? Figures.of(items.get(i)) : null;
        return value != null && value.scale() == 0 && value.intValue() < limit && value.precision() < 3
                ? value.intValue()
                : -1;
    }

    /** "20 weeks and 6 days", "15 years, 11 months". */
    private @Nullable Quantity named(Quantity first) {
        String smaller = SMALLER.get(String.valueOf(first.unit()));
        Integer factor = smaller == null ? null : factor(String.valueOf(first.unit()), smaller);
        int at = first.next();
        at += at < items.size() && (items.get(at).is(Cue.AND) || is(at, "+") || is(at, ",")) ? 1 : 0;
        Quantity rest = factor == null || below(at, factor) < 0 ? null : quantities.at(at);
        return rest != null && factor != null && smaller != null && smaller.equals(rest.unit())
                ? sum(first, factor, rest.value(), smaller, rest.next(), rest.end())
                : null;
    }

    private static Quantity sum(
            Quantity first, int factor, BigDecimal rest, String smaller, int next, int end, String larger) {
        BigDecimal value = first.value().multiply(BigDecimal.valueOf(factor)).add(rest);
        return rest.signum() == 0
                ? new Quantity(first.value(), larger, true, next, end)
                : new Quantity(value, smaller, true, next, end, larger);
    }

    private static Quantity sum(Quantity first, int factor, BigDecimal rest, String smaller, int next, int end) {
        return sum(first, factor, rest, smaller, next, end, String.valueOf(first.unit()));
    }

    private @Nullable Quantity unnamed(Quantity first) {
        if (first.value().intValue() > LAST_WEEK) {
            return null;
        }
        if (is(first.next(), "'")) {
            return feet(first);
        }
        int at = first.next();
        at += at < items.size() && (is(at, "+") || items.get(at).is(Cue.AND)) ? 1 : 0;
        boolean sevenths = below(at, WEEK) >= 0 && is(at + 1, "/") && is(at + 2, "7");
        if (sevenths) {
            return weeks(first, below(at, WEEK), at + 2);
        }
        return is(first.next(), "+") && below(at, WEEK) >= 0 && isOfWeeks(at)
                ? weeks(first, below(at, WEEK), at)
                : null;
    }

    /** "36 6/7 weeks", "28+0": the days are at most six; the word stands behind them, or behind the other end. */
    private @Nullable Quantity weeks(Quantity first, int days, int last) {
        int end = items.get(last).end();
        UnitMention unit = UnitText.at(text, end);
        if (unit != null && !unit.ucum().equals("wk")) {
            return null;
        }
        int next = last + 1;
        while (unit != null && next < items.size() && items.get(next).end() <= unit.end()) {
            next++;
        }
        return sum(first, WEEK, BigDecimal.valueOf(days), "d", next, unit == null ? end : unit.end(), "wk");
    }

    /** "28+0 weeks", "30+0 to 35+6 weeks": whether a sum is one of weeks and days. */
    private boolean isOfWeeks(int days) {
        int next = days + 1;
        UnitMention unit = UnitText.at(text, items.get(days).end());
        boolean range = next < items.size()
                && (items.get(next).is(Cue.TO)
                        || items.get(next).is(Cue.AND)
                        || items.get(next).is("-"));
        boolean other = range && below(next + 1, LAST_WEEK) >= 0 && is(next + 2, "+") && below(next + 3, WEEK) >= 0;
        UnitMention behind = other ? UnitText.at(text, items.get(next + 3).end()) : unit;
        return behind != null && behind.ucum().equals("wk");
    }

    /** "4' 11"". */
    private @Nullable Quantity feet(Quantity first) {
        int inches = first.next() + 1;
        int rest = below(inches, FOOT);
        boolean second = is(inches + 1, "'") && is(inches + 2, "'");
        boolean closed = is(inches + 1, "\"") || second;
        if (rest < 0 || !closed || first.value().intValue() > TALLEST) {
            return null;
        }
        int last = second ? inches + 2 : inches + 1;
        return sum(
                first,
                FOOT,
                BigDecimal.valueOf(rest),
                "[in_i]",
                last + 1,
                items.get(last).end(),
                "[ft_i]");
    }
}
