package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Duration;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.expression.Timing.Relation;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.UnitText;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds times: windows, durations and what they are measured from. */
public final class TimeRules {
    private static final int LONGEST_LIST = 20;
    private static final int LONGEST_BETWEEN = 6;
    private static final Cues TIMES = Cues.of(EnumSet.of(Cue.WITHIN, Cue.DURING, Cue.AT, Cue.BEFORE, Cue.HALF_LIVES));

    private final String text;
    private final List<Item> items;
    private final Anchors anchors;

    private TimeRules(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.anchors = new Anchors(text, items);
    }

    record Length(Duration duration, @Nullable Bounds bounds, int next) {}

    record Found(Timing timing, int next) {}

    /** The items with each phrase of time made into one; times that only say "now" become words without weight. */
    public static List<Item> apply(String text, List<Item> items) {
        if (Lists.none(items, TimeRules::mayBeTimed)) {
            return items;
        }
        TimeRules rules = new TimeRules(text, items);
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int birth = TimeAsides.birth(items, i);
            if (birth > i) {
                int end = rules.endOf(birth - 1);
                result.add(new Item.Made("postpartum", Presence.Kind.STATE, item.start(), end));
                result.add(new Item.When(Spans.lasting((Item.Limit) item), end, end));
                i = birth;
                continue;
            }
            int late = rules.is(i, Cue.BEFORE) ? rules.anchored(result, i) : i;
            if (late > i) {
                i = late;
                continue;
            }
            Found found = rules.at(i);
            int now = found == null ? rules.anchors.now(i) : -1;
            if (found != null) {
                int next = rules.behindVisit(found);
                result.add(new Item.When(found.timing(), item.start(), rules.endOf(next - 1)));
                i = Spans.addLongest(items, i, next, found.timing(), result);
            } else if (Spans.isBoth(items, i)) {
                i = Spans.addBoth(items, i, result);
            } else if (now > i) {
                result.add(new Item.Phrase(EnumSet.of(Cue.FILL), "", item.start(), rules.endOf(now - 1)));
                i = now;
            } else if (item instanceof Item.Aside aside) {
                Item before = result.isEmpty() ? null : result.get(result.size() - 1);
                result.add(TimeAsides.of(before, apply(text, aside.items()), aside));
                i++;
            } else {
                result.add(item);
                i++;
            }
        }
        return result;
    }

    /** Whether a time may stand here: without one of these a line tells none. */
    private static boolean mayBeTimed(Item item) {
        return item instanceof Item.Limit
                || item.cues().hasAny(TIMES)
                || item.is("when")
                || item instanceof Item.Aside aside && Lists.any(aside.items(), TimeRules::mayBeTimed);
    }

    /**
     * "4 weeks or 5 half-lives, whichever is longer, before the first dose": what both are measured from stands behind the words
     * between. The index behind it; the index itself where it is not so.
     */
    private int anchored(List<Item> before, int i) {
        int last = before.size() - 1;
        boolean between = false;
        while (last >= 0 && last > before.size() - LONGEST_BETWEEN && Weight.isLight(before.get(last))) {
            between |= before.get(last).is(Cue.WHICHEVER) || before.get(last) instanceof Item.Aside;
            last--;
        }
        Anchors.Anchor anchor = between && last >= 0 && isOpen(before.get(last)) ? anchors.anchor(i, false) : null;
        if (anchor == null || anchor.text() == null) {
            return i;
        }
        before.set(last, measured((Item.When) before.get(last), anchor));
        boolean two = last > 1 && Connector.of(before.get(last - 1)) == Connector.OR && isOpen(before.get(last - 2));
        if (two) {
            before.set(last - 2, measured((Item.When) before.get(last - 2), anchor));
        }
        return anchor.next();
    }

    private static boolean isOpen(Item item) {
        return item instanceof Item.When when
                && when.timing().direction() == null
                && when.timing().anchor() == null
                && when.timing().duration() != null;
    }

    private static Item.When measured(Item.When when, Anchors.Anchor anchor) {
        Timing timing = when.timing();
        return new Item.When(
                new Timing(timing.relation(), timing.duration(), anchor.direction(), anchor.text()),
                when.start(),
                when.end());
    }

    private int endOf(int i) {
        return items.get(i).end();
    }

    /** "before randomization (Day 1)": the number of the visit says nothing more. */
    private int behindVisit(Found found) {
        int i = found.next();
        boolean visit = found.timing().anchor() != null
                && i < items.size()
                && items.get(i) instanceof Item.Aside aside
                && Anchors.isVisit(aside);
        return visit ? i + 1 : i;
    }

    private boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    private @Nullable Found at(int i) {
        if (is(i, Cue.WITHIN) || is(i, Cue.DURING)) {
            Length length = length(skipFill(i + 1), true);
            boolean period = length != null && is(i, Cue.DURING) && is(length.next(), Cue.ANCHOR);
            if (length != null && !period) {
                return within(length);
            }
        }
        String operator = Operators.of(items.get(i));
        if (operator != null && is(i + 1, Cue.FOR)) {
            Length length = length(skipFill(i + 2), false);
            if (length != null && length.bounds() == null) {
                Bounds bounds = Operators.bounds(operator, length.duration().amount());
                return lasting(new Length(length.duration(), bounds, length.next()));
            }
        }
        if (is(i, Cue.FOR)) {
            int from = skipFill(i + 1);
            Length length = length(from, is(from + 1, Cue.BEFORE));
            if (length != null) {
                return lasting(length);
            }
        }
        Found in = in(i);
        if (in != null) {
            return in;
        }
        if (is(i, Cue.DURING) && (anchors.now(i) < 0 || Counted.before(text, items, i))) {
            Anchors.Anchor anchor = anchors.anchorText(i + 1, null);
            return anchor.text() == null
                    ? null
                    : new Found(new Timing(Relation.DURING, null, null, anchor.text()), anchor.next());
        }
        Length length = isValueOfVariable(i) ? null : length(i, false);
        if (length != null && length.duration().unit().equals("half-lives") && isAlternative(i)) {
            return within(length);
        }
        if (length != null && Durations.end(items, length.next()) > length.next()) {
            return lasting(length);
        }
        int of = length == null ? i : Durations.of(items, i, length);
        if (length != null && of > i) {
            return lasting(new Length(length.duration(), length.bounds(), of));
        }
        Found history = length == null ? null : ofHistory(length);
        if (history != null) {
            return history;
        }
        Found washOut = length == null ? null : new WashOuts(items).read(i, length);
        if (washOut != null) {
            return washOut;
        }
        return length == null ? null : related(length);
    }

    /** "at least 6 months' history of migraine": it has lasted so long. */
    private @Nullable Found ofHistory(Length length) {
        int at = length.next();
        while (at < items.size()
                && at < length.next() + 2
                && !is(at, Cue.HISTORY)
                && (items.get(at).is("clinical")
                        || items.get(at).is("-")
                        || items.get(at).is("'")
                        || items.get(at).is("documented"))) {
            at++;
        }
        boolean history = is(at, Cue.HISTORY)
                && (items.get(at).lastWord().equals("history")
                        || items.get(at).lastWord().equals("of"));
        return history
                ? new Found(new Timing(Spans.relation(length.bounds()), length.duration(), null, null), at + 1)
                : null;
    }

    /** "stroke in 6 months", "ED of more than 6 months", "asthma at least for a year": a bare length that closes a name. */
    private @Nullable Found in(int i) {
        boolean in = items.get(i).is("in");
        boolean of = items.get(i).is("of");
        int before = i - 1;
        boolean aside = before > 0 && items.get(before) instanceof Item.Aside inner && Weight.isName(inner);
        before = aside ? before - 1 : before;
        before = Durations.lasts(items, before) ? before - 1 : before;
        if (before < 0 || !isCondition(items.get(before)) && !is(before, Cue.STABLE)) {
            return null;
        }
        Length length = length(in || of ? i + 1 : i, false);
        if (length == null || !closes(length.next())) {
            return null;
        }
        if (in) {
            return length.bounds() == null && opens(before)
                    ? new Found(new Timing(Relation.WITHIN, length.duration(), null, null), length.next())
                    : null;
        }
        boolean history = before > 0 && items.get(before - 1).is(Cue.HISTORY);
        return isLower(length.bounds()) && (of || !history) ? lasting(length) : null;
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                && term.mention().concept(Kind.CONDITION).isPresent()
                && !Weight.isVariable(item);
    }

    private boolean closes(int i) {
        return i >= items.size()
                || Connector.of(items.get(i)) != Connector.NONE
                || items.get(i).is(".");
    }

    /** Nothing that lies ahead is said before it. */
    private boolean opens(int before) {
        for (int i = before; i >= 0 && i > before - LONGEST_LIST; i--) {
            if (items.get(i).is(Cue.PLANNED) || items.get(i) instanceof Item.Limit) {
                return false;
            }
        }
        return true;
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

    private static Timing timing(Relation relation, Duration duration, Anchors.Anchor anchor) {
        return new Timing(relation, duration, anchor.direction(), anchor.text());
    }

    private Found within(Length length) {
        Anchors.Anchor anchor = anchors.anchor(length.next(), true);
        return new Found(timing(Relation.WITHIN, length.duration(), anchor), anchor.next());
    }

    private Found lasting(Length length) {
        Anchors.Anchor anchor = anchors.anchor(Durations.end(items, length.next()), false);
        return new Found(timing(Spans.relation(length.bounds()), length.duration(), anchor), anchor.next());
    }

    /** "at least 4 weeks before randomization", "30 days prior to screening", "more than 6 months ago". */
    private @Nullable Found related(Length length) {
        boolean ago = is(length.next(), Cue.AGO) && items.get(length.next()).is("ago");
        Anchors.Anchor anchor = ago
                ? new Anchors.Anchor(Direction.BEFORE, null, length.next() + 1)
                : anchors.anchor(length.next(), false);
        boolean since = anchor.direction() == Direction.AFTER && anchor.text() == null;
        if (anchor.direction() == null || anchor.direction() == Direction.OF || since) {
            return null;
        }
        Bounds bounds = length.bounds();
        Relation relation = isLower(bounds) ? away(bounds) : Relation.WITHIN;
        return new Found(timing(relation, length.duration(), anchor), anchor.next());
    }

    static boolean isLower(@Nullable Bounds bounds) {
        return bounds != null && bounds.high() == null && bounds.low() != null;
    }

    static Relation away(@Nullable Bounds bounds) {
        boolean more = bounds != null && bounds.low() != null && !bounds.low().inclusive();
        return more ? Relation.MORE_THAN : Relation.AT_LEAST;
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
            if (end == null || range || isRate(limit)) {
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
        BigDecimal number = is(i + 1, Cue.HALF_LIVES) ? Figures.of(item) : null;
        if (number != null) {
            return new Length(new Duration(number, "half-lives"), null, i + 2);
        }
        boolean word = item instanceof Item.Plain && Figures.of(item) == null || item.is(Cue.ENUMERATED);
        if (unitAlone && word) {
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

    /** "twice weekly": how often, not how long. */
    private boolean isRate(Item.Limit limit) {
        return text.startsWith("ly", limit.end() - 2);
    }

    /** A length goes on over "or 5 half-lives (whichever is longer)", which only makes it longer. */
    private Length length(Duration duration, Item.Limit limit, int next) {
        return new Length(duration, limit.stated() ? limit.bounds() : null, next);
    }
}
