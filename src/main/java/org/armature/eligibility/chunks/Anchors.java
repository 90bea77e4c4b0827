package org.armature.eligibility.chunks;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Timing.Direction;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds what times are measured from. */
final class Anchors {
    private static final int LONGEST_ANCHOR = 7;
    private static final Cues NOT_IN_ANCHORS = Cues.of(EnumSet.of(
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
            Cue.INCLUSIVE));
    private static final int LONGEST_NAME = 5;
    /** "at the treatment level": where, not when. */
    private static final Set<String> PLACES = Set.of("level", "levels", "site", "sites", "area", "areas");

    private static final int LONGEST_LEAD = 6;
    private static final Set<String> FIRST =
            Set.of("clinical", "first", "initial", "beginning", "start", "commencement", "planned", "scheduled");
    private static final Set<String> STUDIES = Set.of("study", "trial");

    /** Events that have numbers or are one of something that has a name. */
    private static final Set<String> COUNTED =
            Set.of("visit", "day", "dose", "week", "cycle", "period", "vaccination", "dosing", "infusion");

    /** Nouns that make no other event of one that is known: "informed consent date". */
    private static final Set<String> CLOSING = Set.of(
            "date",
            "evaluation",
            "evaluations",
            "assessment",
            "assessments",
            "examination",
            "appointment",
            "commencement",
            "allocation",
            "intervention",
            "interventions",
            "epoch");

    private final String text;
    private final List<Item> items;

    Anchors(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    record Anchor(@Nullable Direction direction, @Nullable String text, int next) {}

    private boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    private int endOf(int i) {
        return items.get(i).end();
    }

    Anchor anchor(int from, boolean withOf) {
        int i = from;
        if (is(i, Cue.WHICHEVER)
                || i < items.size() && items.get(i) instanceof Item.Aside aside && isWhichever(aside)) {
            return anchor(i + 1, withOf);
        }
        if (isRestated(i)) {
            return anchor(i + 1, withOf);
        }
        if (is(i, Cue.BEFORE)) {
            boolean either = (is(i + 1, Cue.OR) || is(i + 1, Cue.AND)) && is(i + 2, Cue.AFTER);
            return either ? anchorText(i + 3, Direction.OF) : anchorText(i + 1, Direction.BEFORE);
        }
        if (is(i, Cue.AFTER) && !isAnyOther(i)) {
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

    /** "from any other trial": what is left, not what a time is measured from. */
    private boolean isAnyOther(int i) {
        return items.get(i).is("from")
                && i + 1 < items.size()
                && (items.get(i + 1).is("any")
                        || items.get(i + 1).is("another")
                        || items.get(i + 1).is("other"));
    }

    /** "12 weeks (84 days) of": the same length in another unit, before what it is measured from. */
    private boolean isRestated(int i) {
        return i + 1 < items.size()
                && items.get(i) instanceof Item.Aside aside
                && aside.items().size() == 1
                && aside.items().get(0) instanceof Item.Limit limit
                && Quantities.isTime(limit)
                && (is(i + 1, Cue.BEFORE)
                        || is(i + 1, Cue.AFTER)
                        || items.get(i + 1).is("of"));
    }

    /** The words of an anchor, up to a mark or a word that begins something else. */
    Anchor anchorText(int from, @Nullable Direction direction) {
        int start = from;
        while (start < from + 4
                && (is(start, Cue.FILL) && !is(start, Cue.ANCHOR) || direction == Direction.OF && isPrevious(start))) {
            start++;
        }
        int i = start;
        boolean known = false;
        while (i < items.size() && i < start + LONGEST_ANCHOR && belongs(items.get(i))) {
            boolean anchor = items.get(i).is(Cue.ANCHOR);
            boolean noun = known
                    && items.get(i - 1).is(Cue.ANCHOR)
                    && CLOSING.contains(items.get(i).words());
            if (known && !anchor && !noun && (!leadsToAnchor(i) || ofStudy(i) > i)) {
                i = afterName(i);
                break;
            }
            known |= anchor;
            i++;
        }
        while (i > start && items.get(i - 1).is(Cue.FILL) && !items.get(i - 1).is(Cue.ANCHOR)) {
            i--;
        }
        if (known && i > start && COUNTED.contains(items.get(i - 1).lastWord())) {
            i = numbered(i);
        }
        if (i == start) {
            return new Anchor(direction, null, from);
        }
        String words = text.substring(items.get(start).start(), endOf(i - 1));
        while (known && i + 1 < items.size() && items.get(i).is("/") && is(i + 1, Cue.ANCHOR)) {
            i += 2;
        }
        return new Anchor(direction, words.toLowerCase(Locale.ROOT).replace('"', '\''), known ? ofStudy(i) : i);
    }

    /** "within 6 weeks of a previous vaccination": what the time is measured from has been before. */
    private boolean isPrevious(int i) {
        return is(i, Cue.HISTORY) && i + 1 < items.size() && items.get(i + 1) instanceof Item.Term;
    }

    /** "screening visit 1", "first dose BI 764532": the number or the name that belongs to the event. */
    private int numbered(int from) {
        if (from >= items.size()) {
            return from;
        }
        Item next = items.get(from);
        boolean code = isCode(next)
                || next instanceof Item.Plain word
                        && word.token().kind() == Token.Kind.WORD
                        && from + 1 < items.size()
                        && isNumber(items.get(from + 1));
        return isNumber(next) ? from + 1 : code ? from + (isCode(next) ? 1 : 2) : from;
    }

    private static boolean isNumber(Item item) {
        return item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null
                || item instanceof Item.Plain plain && plain.token().kind() == Token.Kind.NUMBER;
    }

    /** "ABC123": a word that has figures. */
    private static boolean isCode(Item item) {
        if (!(item instanceof Item.Plain plain) || plain.token().kind() != Token.Kind.WORD) {
            return false;
        }
        String word = plain.token().text();
        for (int i = 1; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the first dose in this trial": the trial adds nothing to one of its events. */
    private int ofStudy(int from) {
        boolean tied = from + 1 < items.size()
                && (items.get(from).is("in") || items.get(from).is("of"));
        int at = tied ? from + 1 : from;
        while (tied && at < from + 3 && is(at, Cue.FILL) && !is(at, Cue.ANCHOR)) {
            at++;
        }
        boolean study =
                tied && is(at, Cue.ANCHOR) && STUDIES.contains(items.get(at).lastWord());
        return study ? at + 1 : from;
    }

    /** "first dose of HS-20093": the name of what is given belongs to the event. */
    private int afterName(int from) {
        if (!items.get(from).is("of")) {
            return from;
        }
        int i = from + 1;
        while (i < items.size() && (items.get(i).is("the") || items.get(i).is("any"))) {
            i++;
        }
        int name = i;
        while (i < items.size() && i < name + LONGEST_NAME && isOfName(items.get(i))) {
            i++;
        }
        return i == name ? from : i;
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
                || item instanceof Item.Phrase phrase && !phrase.cues().hasAny(NOT_IN_ANCHORS)
                || item.is(Cue.ANCHOR) && !item.is(Cue.AND);
    }

    /** Screening and baseline are when people are looked at, not a time through which something lasts. */
    private static boolean isLook(Item anchor) {
        return anchor instanceof Item.Phrase phrase
                && (phrase.text().contains("screening") || phrase.text().contains("baseline"));
    }

    /** "on the day of", "on the date of". */
    private static boolean isDay(Item item) {
        return item.words().contains(" day") || item.words().contains(" date");
    }

    /** "18 years at the time of surgery", "skeletally mature at surgery": when that comes which the study is about. */
    private boolean isOperation(int at, int operation) {
        Item before = at > 0 ? items.get(at - 1) : null;
        boolean who = before != null
                && (before.is(Cue.AGE)
                        || before instanceof Item.Limit age && "a".equals(age.unit())
                        || before instanceof Item.Term state
                                && state.mention().concept(Kind.STATE).isPresent());
        return who
                && is(at, Cue.AT)
                && operation < items.size()
                && items.get(operation) instanceof Item.Term procedure
                && procedure.mention().concept().id().equals("procedure/surgery");
    }

    /** "at the first injection", "at the beginning of the study", "at clinical screening": which part of the event. */
    private boolean isFirst(int i) {
        return i < items.size() && FIRST.contains(items.get(i).words());
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
    int now(int i) {
        boolean when = items.get(i).is("when");
        if (!is(i, Cue.AT) && !is(i, Cue.BEFORE) && !is(i, Cue.DURING) && !when) {
            return -1;
        }
        int at = i + 1;
        while (at < i + 4 && is(at, Cue.FILL) && !is(at, Cue.ANCHOR) || at < i + LONGEST_LEAD && isFirst(at)) {
            at++;
        }
        if (isOperation(i, at)) {
            return at + 1;
        }
        if (is(i, Cue.HISTORY) && at == i + 1 && is(at, Cue.GIVING)) {
            return -1;
        }
        boolean consent = (when || is(i, Cue.AT) && !items.get(i).firstWord().equals("on") || isDay(items.get(i)))
                && is(at, Cue.CONSENT);
        if (!is(at, Cue.ANCHOR) && !consent) {
            return items.get(i).lastWord().equals("visit") && at < items.size() && isNumber(items.get(at))
                    ? at + 1
                    : -1;
        }
        boolean place =
                at + 1 < items.size() && PLACES.contains(items.get(at + 1).words());
        if (place || is(i, Cue.DURING) && (!isLook(items.get(at)) || isLonger(at + 1)) || isPast(items.get(at))) {
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
        next = COUNTED.contains(items.get(next - 1).lastWord()) ? numbered(next) : next;
        return next < items.size() && items.get(next) instanceof Item.Aside aside && isVisit(aside) ? next + 1 : next;
    }

    /** "the baseline visit (V0)": its number. */
    static boolean isVisit(Item.Aside aside) {
        for (Item item : aside.items()) {
            if (!item.is(Cue.ANCHOR) && !item.is("-") && !isNumber(item) && !isCode(item) && !item.is(Cue.ENUMERATED)) {
                return false;
            }
        }
        return !aside.items().isEmpty();
    }
}
