package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Word;
import org.jspecify.annotations.Nullable;

/** Finds what values are compared with: one-sided limits, ranges, lists. */
public final class LimitRules {
    private static final int MOST_ADJECTIVES = 5;
    private static final int MOST_BEFORE = 8;
    private static final Set<String> SORTS =
            Set.of("allergen", "allergens", "aeroallergen", "aeroallergens", "food", "foods", "antigen");

    private final String text;
    private final List<Item> items;
    private final Quantities quantities;
    private final NumberLists lists;
    private final Steps steps;
    private final Ranges ranges;
    private final PressurePairs pressures;
    private final Acuities acuities;
    private final OpenEnds ends;

    private LimitRules(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.quantities = new Quantities(text, items);
        this.lists = new NumberLists(text, items, quantities);
        this.steps = new Steps(text, items, quantities);
        this.ranges = new Ranges(steps);
        this.pressures = new PressurePairs(steps);
        this.acuities = new Acuities(steps);
        this.ends = new OpenEnds(steps);
    }

    /** The items with each number, comparator and unit made into one limit. */
    public static List<Item> apply(String text, List<Item> items) {
        return Lists.any(items, LimitRules::isValue) ? read(text, items) : inAsides(text, items);
    }

    /** Whether a limit may have this for its value: no other word begins a quantity. */
    private static boolean isValue(Item item) {
        return Figures.of(item) != null
                || item.is(Cue.ULN)
                || item.is(Cue.LLN)
                || item instanceof Item.Plain && Character.isDigit(item.words().charAt(0));
    }

    private static List<Item> inAsides(String text, List<Item> items) {
        return Lists.none(items, Item.Aside.class::isInstance)
                ? items
                : Lists.map(
                        items,
                        item -> item instanceof Item.Aside aside
                                ? new Item.Aside(apply(text, aside.items()), aside.start(), aside.end())
                                : item);
    }

    private static List<Item> read(String text, List<Item> items) {
        LimitRules rules = new LimitRules(text, items);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            FoundLimit found = rules.at(i);
            if (found == null && rules.isAcuity(i)) {
                int end = items.get(i + 2).end();
                result.add(new Item.Plain(new Token(
                        Token.Kind.WORD, Word.of(text.substring(item.start(), end)), null, item.start(), end)));
                i += 3;
            } else if (found != null && (rules.isVersion(i, found) || rules.isAnyOf(i, found))) {
                result.add(new Item.Phrase(
                        EnumSet.of(Cue.FILL), "", item.start(), found.limit().end()));
                i = found.next();
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

    /** "CTCAE 5.0 grade 2": the edition of a scale, which has whole grades. */
    private boolean isVersion(int i, FoundLimit found) {
        return !found.limit().stated()
                && i > 0
                && items.get(i - 1) instanceof Item.Term term
                && term.mention().concept().id().equals("variable/toxicity-grade")
                && text.substring(found.limit().start(), found.limit().end()).indexOf('.') > 0;
    }

    /** "a positive skin test to at least one perennial allergen": any of that sort, and nothing that is counted. */
    private boolean isAnyOf(int i, FoundLimit one) {
        Bounds bounds = one.limit().bounds();
        boolean least = i > 0
                && (is(i - 1, "to") || is(i - 1, "against"))
                && one.limit().unit() == null
                && bounds.high() == null
                && bounds.low() != null
                && bounds.low().inclusive()
                && BigDecimal.ONE.compareTo(bounds.low().value()) == 0
                && Lists.any(items.subList(Math.max(0, i - MOST_BEFORE), i), item -> item.is(Cue.POSITIVE));
        for (int at = one.next(); least && at < items.size() && at < one.next() + MOST_ADJECTIVES; at++) {
            if (Connector.of(items.get(at)) != Connector.NONE
                    || items.get(at).firstWord().equals("of")) {
                return false;
            }
            if (SORTS.contains(items.get(at).lastWord())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FoundLimit at(int i) {
        FoundLimit acuity = acuities.at(i);
        if (acuity != null || isAcuity(i)) {
            return acuity;
        }
        if (is(i, Cue.BETWEEN)) {
            FoundLimit pair = pressures.between(i);
            return pair != null ? pair : ranges.between(i);
        }
        String operator = operator(i);
        if (operator != null) {
            return compared(i, operator);
        }
        FoundLimit born = gestation(i);
        if (born != null) {
            return born;
        }
        Quantity normal = is(i, Cue.WITHIN) ? quantities.at(skipFill(i + 1)) : null;
        if (normal != null && Comparison.ULN.equals(normal.unit())) {
            return compared(i, "<=");
        }
        if (normal != null && is(i, "less than the") && !Quantities.TIME.contains(String.valueOf(normal.unit()))) {
            return compared(i, "<");
        }
        if (is(i, "from")) {
            Quantity low = quantities.at(skipFill(i + 1));
            FoundLimit range = low == null ? null : ranges.range(i, low, null);
            return range == null && low != null && low.isAdult()
                    ? found(i, Bounds.atLeast(low.value()), low.unit(), low)
                    : range;
        }
        Quantity first = quantities.at(i);
        if (first == null
                || lists.isLengthOfScale(first)
                || first.isYear()
                || quantities.isPartOfVariable(i, first)
                || is(i, Cue.ULN)
                || is(i, Cue.LLN)
                || lists.isNumbered(i)) {
            return null;
        }
        FoundLimit around = ranges.around(i, first);
        FoundLimit pair = around == null ? pressures.bare(i) : around;
        FoundLimit range = pair == null ? ranges.range(i, first, null) : pair;
        FoundLimit score = range == null ? ends.ofMaximum(i, first) : range;
        FoundLimit list = score == null ? list(i) : score;
        if (list != null || !first.digits() && first.unit() == null && !ends.isOpen(first.next())) {
            return list;
        }
        return ends.at(i, first);
    }

    /** "delivered before 34 weeks of gestation": a time that is the age of a pregnancy. */
    private @Nullable FoundLimit gestation(int i) {
        boolean before = is(i, Cue.BEFORE);
        Quantity weeks = before || is(i, Cue.AFTER) ? quantities.at(skipFill(i + 1)) : null;
        if (weeks == null || weeks.next() >= items.size()) {
            return null;
        }
        boolean pregnancy = items.get(weeks.next()) instanceof Item.Term term
                && term.mention().concept().id().equals("variable/gestational-age")
                && Set.of("wk", "d").contains(String.valueOf(weeks.unit()));
        return pregnancy ? compared(i, before ? "<" : ">") : null;
    }

    private @Nullable FoundLimit compared(int start, String operator) {
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
        boolean classed = is(at, "class") || is(at, "classes");
        Quantity first = quantities.at(classed ? at + 1 : at);
        if (first == null) {
            return null;
        }
        first = classed && first.unit() == null ? first.in(Subject.CLASS) : first;
        FoundLimit pair = pressures.compared(start, at, operator);
        if (pair != null) {
            return pair;
        }
        FoundLimit range = ranges.range(start, first, operator);
        if (range != null) {
            return range;
        }
        FoundLimit list = operator.equals("=") ? list(at) : null;
        if (list != null) {
            return list;
        }
        first = quantities.inOneUnit(first);
        Bounds bounds = Operators.bounds(operator, first.value());
        int next = steps.skipAge(first.next());
        FoundLimit both = secondEnd(start, first, bounds, next);
        return both != null ? both : steps.again(found(start, bounds, first.unit(), first), operator);
    }

    /** "greater than or equal to (&gt;=)": the same comparator again. */
    private static boolean isOperator(Item.Aside aside) {
        return !aside.items().isEmpty() && Lists.all(aside.items(), item -> Operators.of(item) != null);
    }

    /** "&gt;= 18 and &lt;= 75": the other end, if it is one. */
    private @Nullable FoundLimit secondEnd(int start, Quantity first, Bounds bounds, int from) {
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
        if (second == null || first.alignedTo(second) != first) {
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

    private @Nullable FoundLimit list(int start) {
        NumberLists.Listed listed = lists.at(start);
        return listed == null ? null : found(start, Bounds.oneOf(listed.values()), null, listed.last());
    }

    private boolean is(int i, Cue cue) {
        return steps.is(i, cue);
    }

    private boolean is(int i, String word) {
        return steps.is(i, word);
    }

    private @Nullable String operator(int i) {
        return steps.operator(i);
    }

    private int skipFill(int from) {
        return steps.skipFill(from);
    }

    private FoundLimit found(int start, Bounds bounds, @Nullable String unit, Quantity last) {
        return steps.found(start, bounds, unit, last);
    }

    /** "20/40" that is compared with nothing: one word, not two numbers. */
    private boolean isAcuity(int i) {
        return acuities.isFraction(i) && acuities.isAboutSeeing(i);
    }
}
