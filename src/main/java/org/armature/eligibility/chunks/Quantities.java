package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.UnitText;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit: "1.5 x 10^9/L", "2.5 times the upper limit of normal", "six months". */
public final class Quantities {
    /** The units of time that criteria use. */
    public static final Set<String> TIME = Set.of("min", "h", "d", "wk", "mo", "a");

    /** "2 x 10^3 IU/mL": a power before a unit that is more than a count is one of the number. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int LONGEST_REST = 20;

    private static final Pattern POWER = Pattern.compile("10\\*(\\d{1,2})([^/\\d].*)");

    /** "37 completed weeks": between a number and a time, where they say nothing more. */
    private static final Set<String> COMPLETED = Set.of("completed", "complete");

    /** "3 times normal": a multiple of what is normal is one of its upper limit. */
    private static final Set<String> NORMAL =
            Set.of("normal", "normal value", "normal values", "nl", "normal limit", "normal limits", "normal range");

    private final String text;
    private final List<Item> items;
    private final @Nullable Quantity[] quantities;
    private final boolean[] read;
    private final MixedUnits mixed;
    private final Percentiles percentiles;

    Quantities(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.quantities = new Quantity[items.size()];
        this.read = new boolean[items.size()];
        this.mixed = new MixedUnits(text, items, this);
        this.percentiles = new Percentiles(text, items);
    }

    /** The quantity that begins at an item, null if none does. */
    @Nullable
    Quantity at(int index) {
        if (index >= items.size()) {
            return null;
        }
        if (!read[index]) {
            read[index] = true;
            Quantity first = read(index);
            quantities[index] = first == null ? null : mixed.with(first);
        }
        return quantities[index];
    }

    /** "154 lb / 70 kg": one value in two units, of which the metric one is taken. */
    Quantity inOneUnit(Quantity first) {
        int slash = first.next();
        Quantity second = slash < items.size() && items.get(slash).is("/") ? at(slash + 1) : null;
        if (second == null
                || first.unit() == null
                || second.unit() == null
                || first.isCustomary() == second.isCustomary()) {
            return first;
        }
        Quantity metric = first.isCustomary() ? second : first;
        return new Quantity(metric.value(), metric.unit(), true, second.next(), second.end());
    }

    private @Nullable Quantity read(int index) {
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
            Quantity times = item.is(Cue.ULN) ? timesBehind(i + 1) : null;
            return times != null ? times : new Quantity(BigDecimal.ONE, limit(item), true, i + 1, item.end());
        }
        if (isBirth(i)) {
            return new Quantity(BigDecimal.ZERO, null, true, i + 1, item.end());
        }
        Quantity rank = percentiles.at(i);
        BigDecimal value = rank == null ? Figures.of(item) : null;
        if (value == null || isPartOfName(i)) {
            return rank;
        }
        BigDecimal decimal = withComma(i, value);
        decimal = decimal == null ? withHalf(i, value) : decimal;
        if (decimal != null) {
            int last = items.get(i + 1).is(",") ? i + 2 : i + 3;
            return withUnit(negative ? decimal.negate() : decimal, last);
        }
        return withUnit(negative ? value.negate() : value, i);
    }

    /** "37,5 &deg;C", "&gt; 1,5 x ULN": a comma within a number that has a comparator or a unit; null where it parts two numbers. */
    private @Nullable BigDecimal withComma(int i, BigDecimal whole) {
        if (i + 2 >= items.size()
                || !items.get(i + 1).is(",")
                || items.get(i).end() != items.get(i + 1).start()
                || items.get(i + 1).end() != items.get(i + 2).start()
                || !Figures.isDigits(items.get(i))
                || !Figures.isDigits(items.get(i + 2))) {
            return null;
        }
        BigDecimal behind = Figures.of(items.get(i + 2));
        int digits = items.get(i + 2).end() - items.get(i + 2).start();
        boolean figures = behind != null && behind.scale() == 0 && whole.scale() == 0 && digits < 3;
        boolean compared = i > 0 && Operators.of(items.get(i - 1)) != null;
        boolean goesOn = i + 4 < items.size()
                && (items.get(i + 3).is(",") || items.get(i + 3).is(Cue.OR))
                && Figures.of(items.get(i + 4)) != null;
        UnitMention unit = UnitText.at(text, items.get(i + 2).end());
        boolean measured = unit != null && !isWord(unit) || limitAfter(i + 3) >= 0;
        return behind != null && figures && (measured || compared && !goesOn)
                ? whole.add(behind.movePointLeft(digits))
                : null;
    }

    /** "exceeds the upper limit of normal more than 3 times": the multiple behind the limit; null where none stands there. */
    private @Nullable Quantity timesBehind(int at) {
        String operator = at + 2 < items.size() ? Operators.of(items.get(at)) : null;
        BigDecimal value = ">".equals(operator) ? Figures.of(items.get(at + 1)) : null;
        if (value == null) {
            return null;
        }
        BigDecimal half = withHalf(at + 1, value);
        int times = half == null ? at + 2 : at + 5;
        boolean multiple = times < items.size() && items.get(times).is(Cue.TIMES) && limitAfter(times) < 0;
        return multiple
                ? new Quantity(
                        half == null ? value : half,
                        Comparison.ULN,
                        true,
                        times + 1,
                        items.get(times).end())
                : null;
    }

    /** "two and a half times": null where no half is added. */
    private @Nullable BigDecimal withHalf(int i, BigDecimal whole) {
        boolean half = i + 3 < items.size()
                && items.get(i + 3).is("half")
                && items.get(i + 1).is("and")
                && (items.get(i + 2).is("a") || items.get(i + 2).is("one"));
        return half ? whole.add(HALF) : null;
    }

    /** "birth to 21 years": the age at which nobody is older than nothing. */
    private boolean isBirth(int i) {
        return items.get(i).is("birth")
                && i + 2 < items.size()
                && (items.get(i + 1).is(Cue.TO) || items.get(i + 1).is("-"))
                && Figures.of(items.get(i + 2)) != null;
    }

    /** A minus belongs to the number that follows at once, where no number stands before it. */
    private boolean isMinus(int i) {
        return i + 1 < items.size()
                && items.get(i).is("-")
                && items.get(i).end() == items.get(i + 1).start()
                && Figures.isDigits(items.get(i + 1))
                && (i == 0
                        || Operators.of(items.get(i - 1)) != null
                        || items.get(i - 1).end() < items.get(i).start() && Figures.of(items.get(i - 1)) == null);
    }

    /** "interleukin-12": a number that a hyphen ties to a word. */
    private boolean isPartOfName(int i) {
        return i > 1
                && items.get(i - 1).is("-")
                && items.get(i - 1).start() == items.get(i - 2).end()
                && items.get(i - 1).end() == items.get(i).start()
                && !(items.get(i - 2) instanceof Item.Limit)
                && Operators.of(items.get(i - 2)) == null
                && !isUnitOrNumber(items.get(i - 2));
    }

    /** "three (3) months". */
    private boolean repeats(BigDecimal value, int at) {
        return at < items.size()
                && items.get(at) instanceof Item.Aside aside
                && aside.items().size() == 1
                && value.equals(Figures.of(aside.items().get(0)));
    }

    private boolean isUnit(Item item) {
        UnitMention unit = UnitText.at(text, item.start());
        return unit != null && unit.end() == item.end();
    }

    private boolean isUnitOrNumber(Item item) {
        return Figures.of(item) != null || item.is("%") || isUnit(item);
    }

    private Quantity withUnit(BigDecimal value, int number) {
        Item item = items.get(number);
        boolean digits = Figures.isDigits(item);
        int limit = limitAfter(number + 1);
        if (limit >= 0) {
            Item phrase = items.get(limit);
            return new Quantity(value, limit(phrase), true, limit + 1, phrase.end());
        }
        boolean again = repeats(value, number + 1);
        int after = again ? items.get(number + 1).end() : item.end();
        boolean hyphen =
                text.startsWith("-", after) && after + 1 < text.length() && Character.isLetter(text.charAt(after + 1));
        boolean whole = digits
                && number + 1 < items.size()
                && COMPLETED.contains(items.get(number + 1).words());
        UnitMention unit = UnitText.at(text, whole ? items.get(number + 1).end() : hyphen ? after + 1 : after);
        unit = whole && unit != null && !TIME.contains(unit.ucum()) ? null : unit;
        if (unit == null || isWord(unit)) {
            return new Quantity(value, null, digits, again ? number + 2 : number + 1, after);
        }
        int end = unit.end();
        int next = number + 1;
        while (next < items.size()
                && items.get(next).end() <= end
                && !items.get(next).is(Cue.AGE)) {
            next++;
        }
        String ucum = unit.ucum().replace("{cells}/", "/");
        if (next < items.size() && items.get(next) instanceof Item.Aside aside && isSame(unit, aside)) {
            next++;
            end = aside.end();
            UnitMention longer = goesOn(aside);
            ucum = longer == null ? ucum : longer.ucum();
            end = longer == null ? end : longer.end();
            while (next < items.size() && items.get(next).end() <= end) {
                next++;
            }
        }
        int behind = closed(unit, end);
        while (behind > end && next < items.size() && items.get(next).end() <= behind) {
            next++;
        }
        end = Math.max(end, behind);
        Matcher power = POWER.matcher(ucum);
        return power.matches()
                ? new Quantity(
                        value.scaleByPowerOfTen(Integer.parseInt(power.group(1))), power.group(2), digits, next, end)
                : new Quantity(value, ucum, digits, next, end);
    }

    /** "50 kilogram (kg) or more": the unit again. */
    private boolean isSame(UnitMention unit, Item.Aside aside) {
        UnitMention again = UnitText.at(text, aside.start() + 1);
        return again != null && again.end() == aside.end() - 1 && again.ucum().equals(unit.ucum());
    }

    /** "(99 pounds [lbs])": behind the unit again in parentheses that stand within others; the index itself elsewhere. */
    private int closed(UnitMention unit, int end) {
        int open = text.startsWith(" ", end) ? end + 1 : end;
        if (!text.startsWith("[", open) && !text.startsWith("(", open)) {
            return end;
        }
        UnitMention again = UnitText.at(text, open + 1);
        boolean same = again != null
                && again.ucum().equals(unit.ucum())
                && again.end() < text.length()
                && "])".indexOf(text.charAt(again.end())) >= 0;
        return same && again != null ? again.end() + 1 : end;
    }

    /** "nanogram (ng)/mL": the unit of which the abbreviation is only the first part; null where it is all of it. */
    private @Nullable UnitMention goesOn(Item.Aside aside) {
        if (!text.startsWith("/", aside.end())) {
            return null;
        }
        String first = text.substring(aside.start() + 1, aside.end() - 1);
        String written = first + text.substring(aside.end(), Math.min(text.length(), aside.end() + LONGEST_REST));
        UnitMention whole = UnitText.at(written, 0);
        return whole == null || whole.end() <= first.length() + 1
                ? null
                : new UnitMention(aside.start(), whole.end() - first.length() + aside.end(), whole.ucum());
    }

    /** "2 in the past": what could be a unit is a word here. */
    private boolean isWord(UnitMention unit) {
        String written = text.substring(unit.start(), unit.end()).strip();
        return written.equals("in") || written.equals("a") || written.equals("to");
    }

    private static String limit(Item phrase) {
        return phrase.is(Cue.LLN) ? Comparison.LLN : Comparison.ULN;
    }

    /** The index of "ULN" in what follows a number, over "x", "times the" and an abbreviation; -1 if there is none. */
    private int limitAfter(int from) {
        boolean times = from > 0 && items.get(from - 1).is("twice");
        for (int i = from; i < items.size() && i < from + 4; i++) {
            Item item = items.get(i);
            if (item.is(Cue.ULN) || item.is(Cue.LLN)) {
                boolean again = i + 1 < items.size() && items.get(i + 1).is(Cue.ULN);
                return again ? i + 1 : i;
            }
            if (times && NORMAL.contains(item.words())) {
                return i;
            }
            times |= item.is(Cue.TIMES);
            boolean again = item instanceof Item.Aside aside
                    && Lists.all(aside.items(), part -> part.is(Cue.TIMES) || part.is(Cue.FILL));
            if (!item.is(Cue.TIMES) && !item.is(Cue.FILL) && !item.is("-") && !again) {
                return -1;
            }
        }
        return -1;
    }

    /** "2-hour C-peptide": a time that a hyphen makes part of the name behind it. */
    boolean isPartOfVariable(int at, Quantity quantity) {
        int number = items.get(at).end();
        return quantity.unit() != null
                && TIME.contains(quantity.unit())
                && number < text.length()
                && text.charAt(number) != ' '
                && quantity.next() < items.size()
                && Weight.isVariable(items.get(quantity.next()));
    }

    public static boolean isTime(Item.Limit limit) {
        return limit.unit() != null && TIME.contains(limit.unit());
    }
}
