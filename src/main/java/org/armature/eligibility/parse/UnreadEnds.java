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
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/**
 * Words at either end of a list that are not understood may be said of all of it: "a change in antidepressants or
 * anxiolytics" is no use of anxiolytics, "corticosteroids or azathioprine for a long time" no short one of corticosteroids.
 * Then no name of the list stands alone.
 */
final class UnreadEnds {
    /** What makes words before it say something of what comes after. */
    private static final Set<String> TIES =
            Set.of("of", "in", "for", "to", "with", "from", "by", "on", "that", "which", "who", "would");

    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had");

    private UnreadEnds() {}

    /** A part, marked where such words begin or end it. */
    static Part marked(Part read, Piece piece) {
        List<Item> items = piece.segment().items();
        Part part = VERBS.contains(items.get(0).firstWord()) ? read.with(Mark.STATES) : read;
        if (part.expression() instanceof Text) {
            boolean heads = Lists.any(items.subList(1, items.size()), UnreadEnds::ties);
            return heads ? part.with(Mark.HEADS) : part;
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
            int end = end(parts, i);
            List<Part> run = parts.subList(i, end);
            Part last = run.get(run.size() - 1);
            if (run.size() > 1 && isHead(run.get(0))) {
                result.add(run.get(0).with(new Text(span(run))));
            } else if (run.size() > 1 && last.is(Mark.TRAILS) && Decided.is(last.expression())) {
                result.add(run.get(0).with(Decided.spanning(last.expression(), span(run))));
            } else if (run.size() > 1 && last.is(Mark.TRAILS)) {
                result.add(run.get(0).with(trailed(context, run, last)));
            } else {
                result.addAll(run);
            }
            i = end;
        }
        return result;
    }

    /** Where a list ends that begins with a part: names without a verb of their own that "or" closes. */
    private static int end(List<Part> parts, int from) {
        int end = from + 1;
        int closed = end;
        while (end < parts.size() && isListed(parts.get(end)) && isNamed(parts.get(from))) {
            closed = parts.get(end).before() == Connector.OR ? end + 1 : closed;
            end++;
        }
        return closed;
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
