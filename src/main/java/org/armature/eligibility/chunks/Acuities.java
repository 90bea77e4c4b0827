package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Reads visual acuities: "20/40 or worse", "6/12", "0.3 logMAR or better", "73 to 24 letters". Of a fraction the lower
 * number is kept, in a unit that names the upper one: the larger it is, the worse somebody sees.
 */
final class Acuities {
    static final String LETTERS = "{letters}";

    private static final String LOGMAR = "{logMAR}";
    private static final int MOST_LETTERS = 100;

    /** How far words may stand that say what a number is of. */
    private static final int BEFORE = 200;

    private static final int BEHIND = 80;

    private static final Pattern SEEING =
            Pattern.compile("(?i)acuit|vision|visual|snellen|logmar|\\beyes?\\b|\\b(?:b?s?cva|b?cdva|ucva|udva|va)\\b");

    private static final int LONGEST_SEEING = 7;

    /** What a value says again in other words: "(0.3 logMAR)", "(approximately 20/40 Snellen equivalent)". */
    private static final Set<String> AGAIN = Set.of(
            "snellen",
            "etdrs",
            "equivalent",
            "snellen equivalent",
            "approximately",
            "approx",
            "letters",
            "letter",
            "logmar",
            "units",
            "score",
            "chart",
            "vision",
            "acuity",
            "decimal");

    private final Steps steps;

    /** Where a word about seeing was found last. */
    private int seeing = -1;

    /** What was searched last, without such a word: the next search begins where that ended. */
    private int searchedFrom;

    private int searchedTo;

    Acuities(Steps steps) {
        this.steps = steps;
    }

    /** How a value compares with others: as a number, or by how well somebody sees. */
    private enum Sense {
        MORE,
        LESS,
        BETTER,
        WORSE
    }

    private record Acuity(BigDecimal value, String unit, int next, int end) {
        boolean isBetterWhereMore() {
            return unit.equals(LETTERS);
        }

        /** Of a fraction the number is the lower one, which falls where the fraction rises. */
        boolean isFraction() {
            return unit.startsWith("{Snellen");
        }

        Bounds bounds(Sense sense, boolean inclusive) {
            boolean up = switch (sense) {
                case MORE -> !isFraction();
                case LESS -> isFraction();
                case BETTER -> isBetterWhereMore();
                case WORSE -> !isBetterWhereMore();
            };
            Bound bound = new Bound(value, inclusive);
            return up ? new Bounds(bound, null, List.of()) : new Bounds(null, bound, List.of());
        }
    }

    /** Whether the words around are about seeing: elsewhere "6/10" is a score. */
    boolean isAboutSeeing(int i) {
        int from = Math.max(0, steps.start(i) - BEFORE);
        int to = Math.min(steps.text().length(), steps.start(i) + BEHIND);
        if (seeing >= from && seeing + LONGEST_SEEING <= to) {
            return true;
        }
        boolean goesOn = from >= searchedFrom && from <= searchedTo && searchedTo <= to;
        Matcher word = SEEING.matcher(steps.text())
                .useTransparentBounds(true)
                .region(goesOn ? Math.max(from, searchedTo - LONGEST_SEEING) : from, to);
        boolean found = word.find();
        seeing = found ? word.start() : seeing;
        searchedFrom = found ? to : goesOn ? searchedFrom : from;
        searchedTo = to;
        return found;
    }

    /** "20/40": a fraction that may be an acuity. */
    boolean isFraction(int i) {
        List<Item> items = steps.items();
        return i + 2 < items.size()
                && (items.get(i).is("20") || items.get(i).is("6"))
                && items.get(i + 1).is("/")
                && Figures.isDigits(items.get(i + 2))
                && items.get(i + 2).start() - items.get(i).end() <= 3;
    }

    /** The limit that begins at an item, null where none of acuities does. */
    @Nullable
    FoundLimit at(int start) {
        boolean between = steps.is(start, Cue.BETWEEN) || steps.is(start, "from");
        String operator = steps.operator(start);
        int first = between || operator != null ? steps.skipFill(start + 1) : start;
        if (!mayBegin(first)) {
            return null;
        }
        Acuity one = value(first);
        FoundLimit range = operator == null ? range(start, first, one) : null;
        if (range != null || one == null || between || !isAboutSeeing(start)) {
            return range;
        }
        if (operator != null) {
            return compared(start, operator, one);
        }
        int open = steps.skipInclusive(one.next());
        if (steps.isOpen(open)) {
            Item.Limit limit = new Item.Limit(
                    one.bounds(sense(open), true),
                    one.unit(),
                    true,
                    steps.start(start),
                    steps.items().get(open).end());
            return new FoundLimit(limit, open + 1);
        }
        return one.isFraction()
                ? new FoundLimit(
                        new Item.Limit(Bounds.exactly(one.value()), one.unit(), false, steps.start(start), one.end()),
                        one.next())
                : null;
    }

    private boolean mayBegin(int i) {
        boolean fraction = isFraction(i);
        Quantity quantity = fraction ? null : steps.quantities().at(i);
        return fraction
                || quantity != null
                        && (quantity.unit() == null
                                ? steps.joinsEnds(quantity.next()) || steps.is(quantity.next(), Cue.AND)
                                : isAcuity(quantity));
    }

    private static boolean isAcuity(Quantity quantity) {
        return LOGMAR.equals(quantity.unit()) || LETTERS.equals(quantity.unit());
    }

    private @Nullable Acuity value(int i) {
        if (isFraction(i)) {
            BigDecimal lower = Figures.of(steps.items().get(i + 2));
            String unit = steps.is(i, "20") ? "{Snellen_20}" : "{Snellen_6}";
            return lower == null || lower.signum() == 0
                    ? null
                    : new Acuity(
                            lower,
                            unit,
                            skipAgain(i + 3),
                            steps.items().get(i + 2).end());
        }
        Quantity quantity = steps.quantities().at(i);
        return quantity != null && isAcuity(quantity)
                ? new Acuity(
                        quantity.value(), String.valueOf(quantity.unit()), skipAgain(quantity.next()), quantity.end())
                : null;
    }

    /** "&lt; 20/70", "worse than 20/25", "&gt;= 24 letters". */
    private FoundLimit compared(int start, String operator, Acuity one) {
        Item written = steps.items().get(start);
        Sense sense = written.words().contains("better")
                ? Sense.BETTER
                : written.words().contains("worse")
                        ? isNoWorse(written) ? Sense.BETTER : Sense.WORSE
                        : operator.startsWith(">") ? Sense.MORE : Sense.LESS;
        boolean inclusive = operator.contains("=");
        Bounds bounds = operator.equals("=") ? Bounds.exactly(one.value()) : one.bounds(sense, inclusive);
        int open = steps.skipInclusive(one.next());
        // "at least 20/200 or better"
        boolean again = steps.isOpen(open) && one.bounds(sense(open), true).equals(bounds);
        Item.Limit limit = new Item.Limit(bounds, one.unit(), true, steps.start(start), one.end());
        return new FoundLimit(limit, again ? open + 1 : open);
    }

    private static boolean isNoWorse(Item comparator) {
        return comparator.firstWord().equals("no") || comparator.firstWord().equals("not");
    }

    private Sense sense(int open) {
        String words = steps.items().get(open).words();
        return words.endsWith("better")
                ? Sense.BETTER
                : words.endsWith("worse") ? Sense.WORSE : steps.is(open, Cue.OR_MORE) ? Sense.MORE : Sense.LESS;
    }

    /** "20/40 to 20/200", "0.3-1.0 logMAR", "77 to 20 letters": whichever end is written first. */
    private @Nullable FoundLimit range(int start, int first, @Nullable Acuity one) {
        Quantity number = one == null ? steps.quantities().at(first) : null;
        int middle = one != null ? one.next() : number == null ? first : number.next();
        boolean joined = steps.joinsEnds(middle) || steps.is(start, Cue.BETWEEN) && steps.is(middle, Cue.AND);
        Acuity other = joined ? value(middle + 1) : null;
        other = joined && other == null && number != null ? letters(number, middle + 1) : other;
        BigDecimal value = one != null ? one.value() : number == null ? null : number.value();
        if (other == null || value == null || !isAboutSeeing(start)) {
            return null;
        }
        boolean same = one == null ? !other.isFraction() : one.unit().equals(other.unit());
        if (!same) {
            return null;
        }
        boolean reversed = value.compareTo(other.value()) > 0;
        Bounds bounds =
                reversed ? Bounds.between(other.value(), value, true) : Bounds.between(value, other.value(), true);
        Item.Limit limit = new Item.Limit(bounds, other.unit(), true, steps.start(start), other.end());
        return new FoundLimit(limit, skipAgain(steps.skipInclusive(other.next())));
    }

    /** "a letter score of 73 to 24": the second of two whole numbers that fall, in a line about letters. */
    private @Nullable Acuity letters(Quantity first, int at) {
        Quantity second = steps.quantities().at(at);
        boolean letters = second != null
                && second.unit() == null
                && first.unit() == null
                && second.digits()
                && second.value().compareTo(first.value()) < 0
                && first.value().intValue() <= MOST_LETTERS
                && second.value().signum() > 0
                && isAboutLetters(at);
        return second == null || !letters
                ? null
                : new Acuity(second.value(), LETTERS, skipAgain(second.next()), second.end());
    }

    private boolean isAboutLetters(int at) {
        int from = Math.max(0, steps.start(at) - BEFORE);
        int to = Math.min(steps.text().length(), steps.start(at) + BEHIND);
        return steps.text().substring(from, to).toLowerCase(Locale.ROOT).contains("letter");
    }

    /** "20/25 (0.10 logMAR)", "20/50 Snellen equivalent": the same value in other words. */
    private int skipAgain(int from) {
        int i = from;
        while (i < steps.items().size() && (isWordAgain(i) || isAsideAgain(i))) {
            i++;
        }
        return i;
    }

    private boolean isWordAgain(int i) {
        return AGAIN.contains(words(steps.items().get(i)));
    }

    private String words(Item item) {
        return steps.text().substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
    }

    private boolean isAsideAgain(int i) {
        return steps.items().get(i) instanceof Item.Aside aside
                && Lists.any(aside.items(), Figures::isDigits)
                && Lists.all(
                        aside.items(),
                        item -> Figures.isDigits(item)
                                || AGAIN.contains(words(item))
                                || item.is("/")
                                || item.is("-")
                                || item.is("+")
                                || item.is("~")
                                || item.is(Cue.TO)
                                || item.is(Cue.OR)
                                || item.is(Cue.FILL));
    }
}
