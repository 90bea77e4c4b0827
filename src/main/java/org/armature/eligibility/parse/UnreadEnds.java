package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.parse.Part.Mark;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/**
 * Words at either end of a list that are not understood may be said of all of it: "a change in antidepressants or
 * anxiolytics" is no use of anxiolytics, "corticosteroids or azathioprine for a long time" no short one of corticosteroids.
 * Then no name of the list stands alone.
 */
final class UnreadEnds {
    /** What makes words before it say something of what comes after. */
    private static final Set<String> TIES =
            Set.of("of", "in", "for", "to", "with", "from", "by", "on", "that", "which", "who", "would");

    /** What begins words that narrow all that is listed before them. */
    private static final Set<String> NARROWING = Set.of(
            "that",
            "which",
            "who",
            "whose",
            "with",
            "without",
            "requiring",
            "needing",
            "within",
            "during",
            "for",
            "in",
            "on",
            "at",
            "by",
            "from");

    /** What begins something of its own. */
    private static final Set<String> OWN =
            Set.of("any", "other", "another", "such", "those", "all", "unable", "planning");

    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had");

    private UnreadEnds() {}

    /** A part, marked where such words begin or end it. */
    static Part marked(Part read, Piece piece) {
        List<Item> items = piece.segment().items();
        Part part = VERBS.contains(items.get(0).firstWord()) ? read.with(Mark.STATES) : read;
        if (part.expression() instanceof Text) {
            boolean heads = Lists.any(items.subList(1, items.size()), UnreadEnds::ties);
            Part headed = heads ? part.with(Mark.HEADS) : part;
            return (piece.before() == Connector.OR || piece.before() == Connector.AND) && isNarrowed(piece.segment())
                    ? headed.with(Mark.TRAILS)
                    : headed;
        }
        if (Decided.is(part.expression())) {
            return leadsToSomething(items) ? part.with(Mark.TRAILS) : part;
        }
        boolean trailed = isTrailed(part.expression())
                && !(items.get(items.size() - 1) instanceof Item.Aside)
                && !areOthers(items);
        return trailed ? part.with(Mark.TRAILS) : part;
    }

    /** "asthma or other diseases that may interfere": what is said of other things is not said of what is named before. */
    private static boolean areOthers(List<Item> items) {
        return Lists.any(
                        items,
                        item -> item.lastWord().equals("other")
                                || item.lastWord().equals("another"))
                && Lists.any(items, item -> Relatives.isPronoun(item) || item.is("in addition to"));
    }

    /** Whether words narrow a name that is not understood: "Ph+ ALL with resistance"; "any disorder with ..." is one of its own. */
    private static boolean isNarrowed(Segment segment) {
        List<Item> items = segment.items();
        int lead = NameSpan.lead(segment);
        boolean own = Lists.any(
                items.subList(0, Math.min(lead + 1, items.size())),
                item -> item.is(Cue.SUBJECT) || OWN.contains(item.firstWord()));
        return !own
                && lead < items.size()
                && Weight.areLight(items.subList(0, lead))
                && Lists.any(
                        items.subList(lead + 1, items.size()),
                        item -> item instanceof Item.When
                                || NARROWING.contains(item.firstWord())
                                || NameSpan.isCause(item));
    }

    /** "situations that would limit compliance": said of what is named before it, too. */
    private static boolean leadsToSomething(List<Item> items) {
        for (int i = 1; i + 1 < items.size(); i++) {
            if (Relatives.isPronoun(items.get(i)) && Relatives.isConsequence(items.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ties(Item item) {
        return TIES.contains(item.firstWord()) || TIES.contains(item.lastWord());
    }

    private static boolean isTrailed(Expression said) {
        List<Expression> parts = said.parts();
        return said instanceof Combination all
                && all.operator() == Operator.ALL
                && parts.size() == 2
                && (parts.get(0) instanceof Presence || parts.get(0) instanceof Comparison)
                && parts.get(1) instanceof Text
                && parts.get(1).origin().start() >= parts.get(0).origin().end();
    }

    /** The parts, where a list that begins or ends with such words is one of them. */
    static List<Part> over(Context context, List<Part> parts) {
        if (Lists.none(parts, part -> part.is(Mark.HEADS) || part.is(Mark.TRAILS))) {
            return parts;
        }
        List<Part> result = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int end = end(context, parts, i);
            List<Part> run = parts.subList(i, end);
            Part last = run.get(run.size() - 1);
            if (run.size() > 1 && isHead(run.get(0))) {
                result.add(run.get(0).with(new Text(span(run))));
            } else if (run.size() > 1 && last.is(Mark.TRAILS) && Decided.is(last.expression())) {
                result.add(run.get(0).with(Decided.spanning(last.expression(), span(run))));
            } else if (run.size() > 1
                    && last.is(Mark.TRAILS)
                    && last.expression() instanceof Text
                    && mayBeNarrowed(run)) {
                result.add(run.get(0).with(beside(context, run, last)));
            } else if (run.size() > 1 && last.is(Mark.TRAILS) && isTrailed(last.expression())) {
                result.add(run.get(0).with(trailed(context, run, last)));
            } else {
                result.addAll(run);
            }
            i = end;
        }
        return result;
    }

    /** Where a list ends that begins with a part: names without a verb of their own that "or" closes. */
    private static int end(Context context, List<Part> parts, int from) {
        int end = from + 1;
        int closed = end;
        while (end < parts.size() && isListed(parts.get(end)) && isNamed(parts.get(from))) {
            closed = closes(context, parts.get(end)) ? end + 1 : closed;
            end++;
        }
        return closed > from + 1 ? closed : longEnd(context, parts, from);
    }

    /** Where a list with commas ends that begins with a part, if words narrow it that are not understood. */
    private static int longEnd(Context context, List<Part> parts, int from) {
        int end = from;
        while (end < parts.size()
                && (end == from
                        || parts.get(end).before() == Connector.COMMA
                                && parts.get(end).bare())
                && parts.get(end).expression() instanceof Presence named
                && named.kind() != Presence.Kind.STATE) {
            end++;
        }
        boolean trailed = end > from
                && end < parts.size()
                && closes(context, parts.get(end))
                && parts.get(end).bare()
                && !parts.get(end).is(Mark.STATES)
                && parts.get(end).is(Mark.TRAILS)
                && parts.get(end).expression() instanceof Text
                && (end > from + 1 || !parts.get(end).is(Mark.PARTED));
        return trailed ? end + 1 : from + 1;
    }

    /** Among exclusions "and" closes a list of alternatives, too. */
    private static boolean closes(Context context, Part part) {
        return part.before() == Connector.OR || part.before() == Connector.AND && context.excluding();
    }

    private static boolean isNamed(Part first) {
        return first.expression() instanceof Presence || first.expression() instanceof Comparison || isHead(first);
    }

    private static boolean isHead(Part part) {
        return part.is(Mark.HEADS) && part.expression() instanceof Text;
    }

    private static boolean isListed(Part part) {
        return part.bare()
                && !part.is(Mark.PARTED)
                && !part.is(Mark.STATES)
                && (part.expression() instanceof Presence
                        || part.expression() instanceof Comparison
                        || part.expression() instanceof Text
                        || part.is(Mark.TRAILS));
    }

    /** Whether words behind a list may be said of what it names, which is no state and has no window of its own. */
    private static boolean mayBeNarrowed(List<Part> run) {
        return Lists.all(
                run,
                part -> part.expression() instanceof Text
                        || part.expression() instanceof Comparison result
                                && !result.bounds().values().isEmpty()
                        || part.expression() instanceof Presence named
                                && named.kind() != Presence.Kind.STATE
                                && named.qualifiers().times().isEmpty());
    }

    /** A list of which the last name is not understood, beside the words that narrow it: no name of it stands alone. */
    private static Expression beside(Context context, List<Part> run, Part last) {
        Expression list = Joining.join(context, run, false);
        return Adjuncts.of(list, List.of(last.expression()), "narrowed");
    }

    private static Expression trailed(Context context, List<Part> run, Part last) {
        List<Part> names = new ArrayList<>(run.subList(0, run.size() - 1));
        names.add(last.with(last.expression().parts().get(0)));
        Expression list = Joining.join(context, names, false);
        return Adjuncts.of(list, List.of(last.expression().parts().get(1)), "narrowed");
    }

    private static Origin span(List<Part> run) {
        return Joining.span(Lists.map(run, Part::expression), "text", Confidence.HIGH);
    }
}
