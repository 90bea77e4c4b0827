package org.armature.eligibility.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.vocabulary.UnitMention;
import org.jspecify.annotations.Nullable;

/** Finds times: windows, durations and what they are measured from. */
final class TimeRules {
    private static final int LONGEST_ANCHOR = 7;
    private static final Set<Cue> NOT_IN_ANCHORS = EnumSet.of(
            Cue.AND,
            Cue.OR,
            Cue.NOT,
            Cue.EXCEPT,
            Cue.IF,
            Cue.EXAMPLES,
            Cue.LINK,
            Cue.NARROWING,
            Cue.JUDGEMENT,
            Cue.WITHIN,
            Cue.COMPLIANCE,
            Cue.BEFORE,
            Cue.AFTER,
            Cue.HISTORY,
            Cue.INCLUSIVE);

    private static final int LONGEST_ELAPSED = 5;
    private static final int LONGEST_NAME = 5;

    /** What ends a treatment. */
    private static final Set<String> ENDS = Set.of(
            "completion",
            "discontinuation",
            "end",
            "last",
            "administration",
            "stopping",
            "dose",
            "doses",
            "prior",
            "previous",
            "most",
            "recent",
            "receiving",
            "discontinuing",
            "completing");

    private final String text;
    private final List<Item> items;

    private TimeRules(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    private record Length(Duration duration, @Nullable Bounds bounds, int next) {}

    private record Found(Timing timing, int next) {}

    private record Anchor(
            @Nullable Direction direction, @Nullable String text, int next) {}

    /** The items with each phrase of time made into one; times that only say "now" become words without weight. */
    static List<Item> apply(String text, List<Item> items) {
        TimeRules rules = new TimeRules(text, items);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            Found found = rules.at(i);
            int now = found == null ? rules.now(i) : -1;
            if (found != null) {
                result.add(new Item.When(found.timing(), item.start(), rules.endOf(found.next() - 1)));
                i = found.next();
            } else if (now > i) {
                result.add(new Item.Phrase(EnumSet.of(Cue.FILL), "", item.start(), rules.endOf(now - 1)));
                i = now;
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

    private int endOf(int i) {
        return items.get(i).end();
    }

    private boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    private @Nullable Found at(int i) {
        if (is(i, Cue.WITHIN) || is(i, Cue.DURING)) {
            Length length = length(skipFill(i + 1), true);
            if (length != null) {
                return within(length);
            }
        }
        if (Operators.of(items.get(i)) != null && is(i + 1, Cue.FOR)) {
            Length length = length(skipFill(i + 2), false);
            if (length != null && length.bounds() == null) {
                Bounds bounds = Operators.bounds(
                        Operators.of(items.get(i)), length.duration().amount());
                return lasting(new Length(length.duration(), bounds, length.next()));
            }
        }
        if (is(i, Cue.FOR)) {
            Length length = length(skipFill(i + 1), false);
            if (length != null) {
                return lasting(length);
            }
        }
        if (is(i, Cue.DURING) && now(i) < 0) {
            Anchor anchor = anchorText(i + 1, null);
            return anchor.text() == null
                    ? null
                    : new Found(new Timing(Relation.DURING, null, null, anchor.text()), anchor.next());
        }
        Length length = isValueOfVariable(i) ? null : length(i, false);
        if (length != null && length.duration().unit().equals("half-lives") && isAlternative(i)) {
            return within(length);
        }
        if (length != null && length.next() < items.size() && items.get(length.next()).is("duration")) {
            return lasting(new Length(length.duration(), length.bounds(), length.next() + 1));
        }
        Found washOut = length == null ? null : washOut(i, length);
        if (washOut != null) {
            return washOut;
        }
        return length == null ? null : related(length);
    }

    /** "30 days or 5 half-lives": the second of two lengths is a window as the first is. */
    private boolean isAlternative(int i) {
        return i > 1 && (items.get(i - 1).is(Cue.OR) || items.get(i - 1).is("/"));
    }

    /** "life expectancy of at least 6 weeks": the time is the value. */
    private boolean isValueOfVariable(int i) {
        int at = i - 1;
        while (at >= 0 && at > i - 4 && items.get(at).is(Cue.FILL)) {
            at--;
        }
        return at >= 0
                && (Weight.isVariable(items.get(at))
                        || items.get(at).is(Cue.AGE)
                        || items.get(at).is(Cue.DIMENSION));
    }

    private int skipFill(int from) {
        int i = from;
        while (i < from + 3 && (is(i, Cue.FILL) || is(i, Cue.WITHIN))) {
            i++;
        }
        return i;
    }

    private static Timing timing(Relation relation, Duration duration, Anchor anchor) {
        return new Timing(relation, duration, anchor.direction(), anchor.text());
    }

    private Found within(Length length) {
        Anchor anchor = anchor(length.next(), true);
        return new Found(timing(Relation.WITHIN, length.duration(), anchor), anchor.next());
    }

    private Found lasting(Length length) {
        Anchor anchor = anchor(length.next(), false);
        return new Found(timing(relation(length.bounds()), length.duration(), anchor), anchor.next());
    }

    /** How long something lasts: a length without a comparator is the least. */
    private static Relation relation(@Nullable Bounds bounds) {
        if (bounds != null && bounds.high() != null && bounds.low() == null) {
            return bounds.high().inclusive() ? Relation.FOR_AT_MOST : Relation.FOR_LESS_THAN;
        }
        boolean more = bounds != null && bounds.low() != null && !bounds.low().inclusive();
        return more ? Relation.FOR_MORE_THAN : Relation.FOR_AT_LEAST;
    }

    /** "at least 4 weeks before randomization", "30 days prior to screening", "more than 6 months ago". */
    private @Nullable Found related(Length length) {
        boolean ago = is(length.next(), Cue.AGO) && items.get(length.next()).is("ago");
        Anchor anchor = ago ? new Anchor(Direction.BEFORE, null, length.next() + 1) : anchor(length.next(), false);
        boolean since = anchor.direction() == Direction.AFTER && anchor.text() == null;
        if (anchor.direction() == null || anchor.direction() == Direction.OF || since) {
            return null;
        }
        Bounds bounds = length.bounds();
        Relation relation = isLower(bounds) ? away(bounds) : Relation.WITHIN;
        return new Found(timing(relation, length.duration(), anchor), anchor.next());
    }

    private static boolean isLower(@Nullable Bounds bounds) {
        return bounds != null && bounds.high() == null && bounds.low() != null;
    }

    private static Relation away(@Nullable Bounds bounds) {
        boolean more = bounds != null && bounds.low() != null && !bounds.low().inclusive();
        return more ? Relation.MORE_THAN : Relation.AT_LEAST;
    }

    /** "At least 7 days must have elapsed since the last dose of A or B": what follows lies at least so long back. */
    private @Nullable Found washOut(int i, Length length) {
        int at = length.next();
        while (at < items.size() && at < length.next() + LONGEST_ELAPSED && (is(at, Cue.FILL) || isElapsed(at))) {
            at++;
        }
        if (!Weight.areLight(items.subList(sentence(i), i)) || !isLower(length.bounds())
                || !isSince(at, length.next())) {
            return null;
        }
        at++;
        while (at < items.size() && (is(at, Cue.FILL) || isLastOf(at))) {
            at++;
        }
        boolean named = at < items.size() && !is(at, Cue.ANCHOR) && !(items.get(at) instanceof Item.When);
        Timing timing = new Timing(away(length.bounds()), length.duration(), Direction.BEFORE, null);
        return named ? new Found(timing, at) : null;
    }

    private int sentence(int i) {
        int start = i;
        while (start > 0 && !items.get(start - 1).is(".") && !items.get(start - 1).is(":") && !items.get(start - 1).is(";")) {
            start--;
        }
        return start;
    }

    private boolean isSince(int at, int from) {
        return at < items.size()
                && (items.get(at).is("since")
                        || at > from && (is(at, Cue.AFTER) || items.get(at).is("from")));
    }

    private boolean isElapsed(int at) {
        return items.get(at).is("elapsed")
                || items.get(at).is("passed")
                || items.get(at).is("washout")
                || items.get(at).is("wash-out");
    }

    /** "the last dose of", "completion of": the end of what is named next. */
    private boolean isLastOf(int at) {
        Item item = items.get(at);
        String word = Splitting.firstWord(item);
        return ENDS.contains(word) || is(at, Cue.WITHIN) && word.equals("last") || is(at, Cue.DOSE);
    }

    /** A length of time at an item: a limit in a unit of time, half-lives, or a unit alone ("the past year"). */
    private @Nullable Length length(int i, boolean unitAlone) {
        if (i >= items.size()) {
            return null;
        }
        Item item = items.get(i);
        if (item instanceof Item.Limit limit && limit.bounds().values().isEmpty()) {
            Bounds.Bound end = limit.bounds().low() != null
                    ? limit.bounds().low()
                    : limit.bounds().high();
            boolean range = limit.bounds().low() != null
                    && limit.bounds().high() != null
                    && !limit.bounds().isExact();
            if (end == null || range) {
                return null;
            }
            if (limit.unit() != null && Quantities.TIME.contains(limit.unit()) && !is(i + 1, Cue.AGE)) {
                return length(new Duration(end.value(), limit.unit()), limit, i + 1);
            }
            if (is(i + 1, Cue.HALF_LIVES)) {
                return length(new Duration(end.value(), "half-lives"), limit, i + 2);
            }
            return null;
        }
        if (unitAlone && item instanceof Item.Plain && Figures.of(item) == null) {
            UnitMention unit = UnitText.at(text, item.start());
            if (unit == null || unit.end() != item.end() || item.end() - item.start() <= 2) {
                return null;
            }
            return Quantities.TIME.contains(unit.ucum())
                    ? new Length(new Duration(BigDecimal.ONE, unit.ucum()), null, i + 1)
                    : null;
        }
        return null;
    }

    /** A length goes on over "or 5 half-lives (whichever is longer)", which only makes it longer. */
    private Length length(Duration duration, Item.Limit limit, int next) {
        return new Length(duration, limit.stated() ? limit.bounds() : null, next);
    }

    private Anchor anchor(int from, boolean withOf) {
        int i = from;
        if (is(i, Cue.WHICHEVER)
                || i < items.size() && items.get(i) instanceof Item.Aside aside && isWhichever(aside)) {
            return anchor(i + 1, withOf);
        }
        if (is(i, Cue.BEFORE)) {
            return anchorText(i + 1, Direction.BEFORE);
        }
        if (is(i, Cue.AFTER)) {
            return anchorText(i + 1, Direction.AFTER);
        }
        if (withOf && i < items.size() && items.get(i).is("of")) {
            Anchor anchor = anchorText(i + 1, Direction.OF);
            return anchor.text() == null ? new Anchor(null, null, from) : anchor;
        }
        return new Anchor(null, null, from);
    }

    private static boolean isWhichever(Item.Aside aside) {
        return !aside.items().isEmpty() && aside.items().get(0).is(Cue.WHICHEVER);
    }

    /** The words of an anchor, up to a mark or a word that begins something else. */
    private Anchor anchorText(int from, @Nullable Direction direction) {
        int start = from;
        while (start < from + 4 && is(start, Cue.FILL) && !is(start, Cue.ANCHOR)) {
            start++;
        }
        int i = start;
        boolean known = false;
        while (i < items.size() && i < start + LONGEST_ANCHOR && belongs(items.get(i))) {
            boolean anchor = items.get(i).is(Cue.ANCHOR);
            if (known && !anchor && !leadsToAnchor(i)) {
                i = afterName(i);
                break;
            }
            known |= anchor;
            i++;
        }
        while (i > start && items.get(i - 1).is(Cue.FILL) && !items.get(i - 1).is(Cue.ANCHOR)) {
            i--;
        }
        if (i == start) {
            return new Anchor(direction, null, from);
        }
        String words = text.substring(items.get(start).start(), endOf(i - 1));
        return new Anchor(direction, words.toLowerCase(Locale.ROOT).replace('"', '\''), i);
    }

    /** "first dose of HS-20093": the name of what is given belongs to the event. */
    private int afterName(int from) {
        if (!items.get(from).is("of")) {
            return from;
        }
        int i = from + 1;
        while (i < items.size() && i < from + LONGEST_NAME && isOfName(items.get(i))) {
            i++;
        }
        return i == from + 1 ? from : i;
    }

    private static boolean isMark(Item.Plain plain) {
        return plain.token().kind() == Token.Kind.MARK;
    }

    private static boolean isOfName(Item item) {
        return item instanceof Item.Plain plain && plain.token().kind() != Token.Kind.COMPARATOR && !isMark(plain)
                || item.is("-")
                || item instanceof Item.Term
                || item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null;
    }

    private boolean leadsToAnchor(int i) {
        return is(i, Cue.FILL) && (is(i + 1, Cue.ANCHOR) || is(i + 1, Cue.FILL) && is(i + 2, Cue.ANCHOR));
    }

    private static boolean belongs(Item item) {
        if (item instanceof Item.Plain plain) {
            return plain.token().kind() == Token.Kind.WORD
                    || plain.token().kind() == Token.Kind.NUMBER
                    || item.is("-")
                    || item.is("/");
        }
        if (item instanceof Item.Limit limit) {
            return !limit.stated();
        }
        return item instanceof Item.Term
                || item instanceof Item.Phrase && NOT_IN_ANCHORS.stream().noneMatch(item::is)
                || item.is(Cue.ANCHOR) && !item.is(Cue.AND);
    }

    /** Screening and baseline are when people are looked at, not a time through which something lasts. */
    private static boolean isLook(Item anchor) {
        return anchor instanceof Item.Phrase phrase
                && (phrase.text().contains("screening") || phrase.text().contains("baseline"));
    }

    /** "during baseline allergen challenge": the event is another one. */
    private boolean isLonger(int next) {
        return next < items.size() && (Weight.isUnknown(items.get(next)) || items.get(next) instanceof Item.Term);
    }

    /** A diagnosis and the beginning of a disease have been. */
    private static boolean isPast(Item anchor) {
        return anchor instanceof Item.Phrase phrase
                && (phrase.text().endsWith("diagnosis") || phrase.text().contains("onset"));
    }

    /** "at screening", "before enrollment", "during screening": when everything is looked at; -1 if it is not that. */
    private int now(int i) {
        if (!is(i, Cue.AT) && !is(i, Cue.BEFORE) && !is(i, Cue.DURING)) {
            return -1;
        }
        int at = i + 1;
        while (at < i + 4 && is(at, Cue.FILL) && !is(at, Cue.ANCHOR)) {
            at++;
        }
        if (!is(at, Cue.ANCHOR)) {
            return -1;
        }
        if (is(i, Cue.DURING) && (!isLook(items.get(at)) || isLonger(at + 1)) || isPast(items.get(at))) {
            return -1;
        }
        int next = at + 1;
        while (is(next, Cue.ANCHOR)
                || leadsToAnchor(next)
                || (is(next, Cue.OR)
                                || is(next, Cue.AND)
                                || next < items.size() && items.get(next).is("/"))
                        && is(next + 1, Cue.ANCHOR)) {
            next++;
        }
        return next;
    }
}
