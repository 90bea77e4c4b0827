package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.chunks.Quantities.Quantity;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;
import org.armature.eligibility.words.Word;
import org.jspecify.annotations.Nullable;

/** Finds what values are compared with: one-sided limits, ranges, lists. */
public final class LimitRules {
    private final List<Item> items;
    private final Quantities quantities;
    private final NumberLists lists;
    private final String text;

    private LimitRules(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.quantities = new Quantities(text, items);
        this.lists = new NumberLists(text, items, quantities);
    }

    /**
     * A limit that was found.
     *
     * @param subject what it is about, where that stands within
     * @param more what else the words say: the other end of a range in another unit
     */
    private record Found(
            Item.Limit limit, int next, @Nullable Item subject, List<Item> more) {
        Found(Item.Limit limit, int next) {
            this(limit, next, null, List.of());
        }
    }

    /** The items with each number, comparator and unit made into one limit. */
    public static List<Item> apply(String text, List<Item> items) {
        LimitRules rules = new LimitRules(text, items);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            Found found = rules.at(i);
            if (found == null && rules.lists.isAcuity(i)) {
                int end = items.get(i + 2).end();
                result.add(new Item.Plain(new Token(
                        Token.Kind.WORD, Word.of(text.substring(item.start(), end)), null, item.start(), end)));
                i += 3;
            } else if (found != null) {
                if (found.subject() != null) {
                    result.add(found.subject());
                }
                result.add(found.limit());
                result.addAll(found.more());
                result.addAll(Lists.where(
                        items.subList(i, found.next()), part -> part.is(Cue.AGE) && part != found.subject()));
                i = found.next();
            } else if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items()), aside.start(), aside.end()));
                i++;
            } else {
                result.add(item);
                i++;
            }
        }
        return result;
    }

    private @Nullable Item item(int i) {
        return i < items.size() ? items.get(i) : null;
    }

    private boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    private boolean is(int i, String text) {
        return i < items.size() && items.get(i).is(text);
    }

    private @Nullable Found at(int i) {
        if (lists.isAcuity(i)) {
            return null;
        }
        if (is(i, Cue.BETWEEN)) {
            return between(i);
        }
        String operator = operator(i);
        if (operator != null) {
            return compared(i, operator);
        }
        Quantity normal = is(i, Cue.WITHIN) ? quantities.at(skipFill(i + 1)) : null;
        if (normal != null && Comparison.ULN.equals(normal.unit())) {
            return compared(i, "<=");
        }
        if (is(i, "from")) {
            Quantity low = quantities.at(skipFill(i + 1));
            Found range = low == null ? null : range(i, low, null);
            return range == null && low != null && low.isAdult()
                    ? found(i, Bounds.atLeast(low.value()), low.unit(), low)
                    : range;
        }
        Quantity first = quantities.at(i);
        if (first == null
                || lists.isLengthOfScale(first)
                || first.isYear()
                || is(i, Cue.ULN)
                || is(i, Cue.LLN)
                || lists.isNumbered(i)) {
            return null;
        }
        Found around = around(i, first);
        if (around != null) {
            return around;
        }
        Found range = range(i, first, null);
        if (range != null) {
            return range;
        }
        Found list = list(i);
        if (list != null) {
            return list;
        }
        if (!first.digits() && first.unit() == null && !isOpenEnded(first.next())) {
            return null;
        }
        return bare(i, first);
    }

    /** The comparator that an item is: one of &lt; &lt;= &gt; &gt;= =, null if it is none. */
    private @Nullable String operator(int i) {
        return i < items.size() ? Operators.of(items.get(i)) : null;
    }

    /** After a comparator small words may stand before the number: "a minimum of the ...". */
    private int skipFill(int from) {
        int i = from;
        while (i < items.size()
                && i < from + 3
                && (items.get(i).is(Cue.FILL) || items.get(i).is(Cue.AGE) || isGrade(items.get(i)))) {
            i++;
        }
        return i;
    }

    /** "&gt; grade 3": the word may stand between comparator and number. */
    private boolean isGrade(Item item) {
        String words = text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
        return words.equals("grade") || item instanceof Item.Term && words.endsWith(" grade");
    }

    private @Nullable Found compared(int start, String operator) {
        int at = skipFill(start + 1);
        if (at < items.size() && items.get(at) instanceof Item.Aside aside && isOperator(aside)) {
            at = skipFill(at + 1);
        }
        if (is(start + 1, Cue.OR) && "=".equals(operator(start + 2)) && !operator.contains("=")) {
            return compared(start + 2, operator + "=");
        }
        String second = operator(at);
        if (second != null && at == start + 1 && second.equals("=")) {
            return compared(at, operator.contains("=") ? operator : operator + "=");
        }
        boolean again = second != null && at == start + 1 && second.charAt(0) == operator.charAt(0);
        if (again && second != null && quantities.at(at + 1) != null) {
            return compared(at, second);
        }
        Quantity first = quantities.at(at);
        if (first == null) {
            return null;
        }
        Found pair = pressures(start, first, operator);
        if (pair != null) {
            return pair;
        }
        Found range = range(start, first, operator);
        if (range != null) {
            return range;
        }
        Found list = operator.equals("=") ? list(at) : null;
        if (list != null) {
            return list;
        }
        first = quantities.inOneUnit(first);
        Bounds bounds = Operators.bounds(operator, first.value());
        int next = skipAge(first.next());
        Found both = secondEnd(start, first, bounds, next);
        return both != null ? both : found(start, bounds, first.unit(), first);
    }

    /** "&gt; 140/90 mmHg": a systolic and a diastolic pressure. */
    private @Nullable Found pressures(int start, Quantity systolic, String operator) {
        if (!is(systolic.next(), "/")
                || systolic.unit() != null
                || systolic.value().intValue() < 60) {
            return null;
        }
        Quantity diastolic = quantities.at(systolic.next() + 1);
        boolean pressure = diastolic != null
                && (diastolic.unit() == null || diastolic.unit().equals("mm[Hg]"))
                && diastolic.value().compareTo(systolic.value()) < 0
                && diastolic.value().intValue() >= 30;
        if (diastolic == null || !pressure) {
            return null;
        }
        Item.Limit limit = new Item.Limit(
                Operators.bounds(operator, systolic.value()),
                "mm[Hg]",
                true,
                Operators.bounds(operator, diastolic.value()),
                items.get(start).start(),
                diastolic.end());
        return new Found(limit, diastolic.next());
    }

    /** "greater than or equal to (&gt;=)": the same comparator again. */
    private static boolean isOperator(Item.Aside aside) {
        return !aside.items().isEmpty() && Lists.all(aside.items(), item -> Operators.of(item) != null);
    }

    /** "&gt;= 18 and &lt;= 75": the other end, if it is one. */
    private @Nullable Found secondEnd(int start, Quantity first, Bounds bounds, int from) {
        int at = from;
        while (at < from + 2
                && (is(at, Cue.AND) || is(at, ",") || is(at, "-") || is(at, Cue.TO) && operator(at) == null)) {
            at++;
        }
        String operator = operator(at);
        if (operator == null) {
            return null;
        }
        Quantity second = quantities.at(skipFill(at + 1));
        if (second == null) {
            return null;
        }
        Bounds other = Operators.bounds(operator, second.value());
        boolean opposite = bounds.low() != null && bounds.high() == null && other.high() != null && other.low() == null
                || bounds.high() != null && bounds.low() == null && other.low() != null && other.high() == null;
        if (!opposite || !first.sharesUnit(second)) {
            return null;
        }
        Bounds joined = bounds.and(other);
        return joined.isOrdered() ? found(start, joined, first.unitWith(second), second) : null;
    }

    private @Nullable Found between(int start) {
        int at = skipFill(start + 1);
        String lowOperator = operator(at);
        Quantity low = quantities.at(lowOperator == null ? at : at + 1);
        if (low == null) {
            return null;
        }
        int middle = skipAge(low.next());
        if (!is(middle, Cue.AND) && !is(middle, Cue.TO) && !is(middle, "-") && !is(middle, Cue.OR)) {
            return null;
        }
        String highOperator = operator(middle + 1);
        Quantity high = quantities.at(highOperator == null ? skipFill(middle + 1) : middle + 2);
        if (high != null && lowOperator == null && highOperator == null && low.isInShorterUnit(high)) {
            return twoUnits(start, low, high, false);
        }
        if (high == null || !low.sharesUnit(high)) {
            return null;
        }
        boolean reversed = low.value().compareTo(high.value()) > 0;
        Bounds bounds = new Bounds(
                new Bound(reversed ? high.value() : low.value(), !">".equals(lowOperator)),
                new Bound(reversed ? low.value() : high.value(), !"<".equals(highOperator)),
                List.of());
        return bounds.isOrdered() ? found(start, bounds, low.unitWith(high), high) : null;
    }

    /** "18 &lt;= age &lt; 65": a variable between its limits. */
    private @Nullable Found around(int start, Quantity low) {
        String first = operator(low.next());
        int at = low.next() + 1;
        String second = operator(at + 1);
        if (first == null || second == null || first.startsWith(">") || !second.startsWith("<")) {
            return null;
        }
        Item subject = items.get(at);
        Quantity high = subject.is(Cue.AGE) || Weight.isVariable(subject) ? quantities.at(at + 2) : null;
        if (high == null || !low.sharesUnit(high)) {
            return null;
        }
        Bounds bounds = new Bounds(
                new Bound(low.value(), !first.equals("<")), new Bound(high.value(), second.contains("=")), List.of());
        Item.Limit limit = new Item.Limit(
                bounds, low.unitWith(high), true, items.get(start).start(), high.end());
        return bounds.isOrdered() ? new Found(limit, high.next(), subject, List.of()) : null;
    }

    private Found twoUnits(int start, Quantity low, Quantity high, boolean open) {
        Item.Limit first = new Item.Limit(
                Bounds.atLeast(low.value()), low.unit(), true, items.get(start).start(), low.end());
        Item.Limit second = new Item.Limit(
                open ? Bounds.below(high.value()) : Bounds.atMost(high.value()),
                high.unit(),
                true,
                low.end(),
                high.end());
        Item and = new Item.Phrase(EnumSet.of(Cue.AND), "and", low.end(), low.end());
        return new Found(first, skipInclusive(high.next()), null, List.of(and, second));
    }

    /** "18-65 years", "18 years to &lt; 65 years". A comparator before the first number tells about that end alone. */
    private @Nullable Found range(int start, Quantity low, @Nullable String operator) {
        int middle = skipAge(low.next());
        if (!is(middle, "-") && !is(middle, Cue.TO) && !is(middle, "~")) {
            return null;
        }
        String highOperator = operator(middle + 1);
        Quantity high = quantities.at(highOperator == null ? middle + 1 : middle + 2);
        if (high != null && operator == null && low.isInShorterUnit(high) && !">".equals(highOperator)) {
            return twoUnits(start, low, high, "<".equals(highOperator));
        }
        if (high == null || !low.sharesUnit(high) || highOperator != null && highOperator.startsWith(">")) {
            return null;
        }
        if (operator != null && !operator.startsWith(">") && !operator.equals("=")) {
            return null;
        }
        Bounds bounds = new Bounds(
                new Bound(low.value(), !">".equals(operator)),
                new Bound(high.value(), !"<".equals(highOperator)),
                List.of());
        return bounds.isOrdered() ? found(start, bounds, low.unitWith(high), high) : null;
    }

    private @Nullable Found list(int start) {
        NumberLists.Listed listed = lists.at(start);
        return listed == null ? null : found(start, Bounds.oneOf(listed.values()), null, listed.last());
    }

    private boolean isOpenEnded(int i) {
        return isOpen(skipAge(i));
    }

    private boolean isOpen(int i) {
        return is(i, Cue.OR_MORE) || is(i, Cue.OR_LESS);
    }

    private Found bare(int start, Quantity first) {
        int after = skipInclusive(skipAge(first.next()));
        after = isOpen(after) ? after : skipAge(first.next());
        if (is(after, Cue.OR_MORE) || is(after, "+")) {
            return stated(start, Bounds.atLeast(first.value()), first.unit(), after);
        }
        if (is(after, Cue.OR_LESS)) {
            return stated(start, Bounds.atMost(first.value()), first.unit(), after);
        }
        return new Found(
                new Item.Limit(
                        Bounds.exactly(first.value()),
                        first.unit(),
                        false,
                        items.get(start).start(),
                        first.end()),
                first.next());
    }

    private Found stated(int start, Bounds bounds, @Nullable String unit, int last) {
        Item.Limit limit = new Item.Limit(
                bounds, unit, true, items.get(start).start(), items.get(last).end());
        return new Found(limit, skipInclusive(last + 1));
    }

    private Found found(int start, Bounds bounds, @Nullable String unit, Quantity last) {
        Item.Limit limit = new Item.Limit(bounds, unit, true, items.get(start).start(), last.end());
        return new Found(limit, skipInclusive(last.next()));
    }

    private int skipAge(int i) {
        return is(i, Cue.AGE) && !isOpen(i) ? i + 1 : i;
    }

    /** ", inclusive" and "(inclusive)" say what ranges mean here anyway. */
    private int skipInclusive(int i) {
        if (is(i, ",") && is(i + 1, Cue.INCLUSIVE)) {
            return i + 2;
        }
        boolean said = is(i, Cue.INCLUSIVE);
        boolean aside = item(i) instanceof Item.Aside inner
                && !inner.items().isEmpty()
                && Lists.all(inner.items(), part -> part.is(Cue.INCLUSIVE));
        return said || aside ? i + 1 : i;
    }
}
