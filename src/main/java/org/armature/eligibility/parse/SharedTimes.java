package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.parse.Part.Mark;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Gives a time that is said once to all that it is said of: "A, B or C within 6 months". */
final class SharedTimes {
    /** The rule of what is said to be so at present: a time of others is none of its. */
    static final String NOW = "recognised.now";

    /** More words than a name with a time has. */
    private static final int MOST_OF_NAME = 8;

    private SharedTimes() {}

    /** "at screening": a time of its own, which is when all is decided anyway. */
    static boolean isSettled(Segment segment) {
        List<Item> items = segment.items();
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        return last != null && last.is(Cue.FILL) && last.is("");
    }

    /** "A, B (within 5 years) or C": the time is of B alone; at the end of a list only of a "recent C (within 5 years)". */
    static boolean isInner(Segment segment, int lead, boolean last) {
        List<Item> items = segment.items();
        return (!last || segment.to(lead).has(item -> item.firstWord().equals("recent")))
                && items.get(items.size() - 1) instanceof Item.Aside aside
                && Lists.any(aside.items(), Item.When.class::isInstance)
                && Lists.all(aside.items(), item -> item instanceof Item.When || Weight.isLight(item));
    }

    /** The window that closes a short piece behind "or", null if none does. */
    static @Nullable Timing behind(Piece piece) {
        List<Item> items = piece.segment().items();
        boolean listed = piece.before() == Connector.OR
                && items.size() <= MOST_OF_NAME
                && Lists.none(items, item -> item.is("that") || item.firstWord().equals("cannot"));
        return listed
                        && items.get(items.size() - 1) instanceof Item.When when
                        && when.timing().relation() == Timing.Relation.WITHIN
                ? when.timing()
                : null;
    }

    /** The same within another window: "within 30 days or 5 half-lives"; null where it has no window yet. */
    static @Nullable Expression again(Expression expression, Timing timing) {
        if (expression instanceof Presence presence && presence.qualifiers().timing() != null) {
            return new Presence(
                    presence.kind(), presence.name(), presence.qualifiers().with(timing), presence.origin());
        }
        if (expression instanceof Recognised recognised && recognised.timing() != null && isTimed(recognised)) {
            return new Recognised(recognised.kind(), timing, recognised.origin());
        }
        return null;
    }

    static Expression timed(Expression expression, Timing timing) {
        if (expression instanceof Presence presence && presence.qualifiers().timing() == null) {
            List<Timing> times = List.of(timing);
            Qualifiers known = presence.qualifiers();
            Qualifiers timed = presence.isGiven() ? known.at(times) : known.withTimes(times);
            return new Presence(presence.kind(), presence.name(), timed, presence.origin());
        }
        if (expression instanceof Comparison comparison
                && comparison.timing() == null
                && !comparison.variable().text().equals("age")) {
            return new Comparison(
                    comparison.variable(), comparison.bounds(), comparison.unit(), timing, comparison.origin());
        }
        if (expression instanceof Recognised recognised && recognised.timing() == null && isTimed(recognised)) {
            return new Recognised(recognised.kind(), timing, recognised.origin());
        }
        if (expression instanceof Combination whole && whole.operator() == Operator.EXCEPT) {
            List<Expression> changed = new ArrayList<>(whole.parts());
            changed.set(0, timed(changed.get(0), timing));
            return Combination.of(Operator.EXCEPT, changed, whole.origin());
        }
        if (expression instanceof Combination all
                && all.operator() != Operator.AT_LEAST
                && Lists.none(all.parts(), part -> timing(part) != null)) {
            List<Expression> changed = Lists.map(all.parts(), part -> timed(part, timing));
            return Combination.of(all.operator(), changed, all.origin());
        }
        return expression;
    }

    /** "No antibiotics for 2 weeks": what has not been for so long has not been within that time. */
    static Expression ruledOut(Expression negated) {
        if (negated instanceof Presence presence) {
            Qualifiers qualifiers = presence.qualifiers();
            Timing timing = qualifiers.times().size() == 1 && !qualifiers.stable() ? qualifiers.timing() : null;
            boolean lasting = timing != null
                    && timing.relation() == Timing.Relation.FOR_AT_LEAST
                    && timing.direction() != Timing.Direction.AFTER;
            return lasting && timing != null
                    ? new Presence(
                            presence.kind(),
                            presence.name(),
                            qualifiers.with(new Timing(
                                    Timing.Relation.WITHIN, timing.duration(), timing.direction(), timing.anchor())),
                            presence.origin())
                    : presence;
        }
        if (negated instanceof Combination whole && whole.operator() == Operator.ANY) {
            List<Expression> changed = new ArrayList<>(whole.parts());
            changed.replaceAll(SharedTimes::ruledOut);
            return Combination.of(Operator.ANY, changed, whole.origin());
        }
        if (negated instanceof Combination whole && whole.operator() == Operator.EXCEPT) {
            List<Expression> changed = new ArrayList<>(whole.parts());
            changed.set(0, ruledOut(changed.get(0)));
            return Combination.of(Operator.EXCEPT, changed, whole.origin());
        }
        return negated;
    }

    /** A time after the last of several bare names, or of several limits of one variable, is one of all of them. */
    static List<Part> over(List<Part> parts) {
        List<Timing> shared = List.of();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            Expression expression = part.expression();
            Timing own = expression instanceof Text ? part.behind() : timing(expression);
            boolean now = isNow(expression) && !part.bare() && !part.is(Mark.BORROWS);
            if (own == null && !shared.isEmpty() && !now && !part.is(Mark.SETTLED) && mayShare(parts, i)) {
                parts.set(i, part.with(timed(expression, shared)));
            }
            boolean closed = own == null && isNarrowed(parts.get(i).expression());
            List<Timing> next = closed ? List.of() : own == null ? shared : windows(expression, own);
            boolean passes = i > 0 && parts.get(i - 1).is(Mark.BORROWS)
                    || part.bare()
                    || isSameVariable(parts, i)
                    || areTreatments(parts, i)
                    || arePast(parts, i);
            shared = passes && (own != null || !part.is(Mark.SETTLED)) && !part.is(Mark.INNER) ? next : List.of();
        }
        return parts;
    }

    /** The windows of what is said again in another one: "A within 4 weeks before screening or during the study". */
    private static List<Timing> windows(Expression expression, Timing own) {
        if (expression instanceof Presence presence
                && isSpan(presence.qualifiers().times())) {
            return presence.qualifiers().times();
        }
        List<Timing> windows = new ArrayList<>(List.of(own));
        boolean several = expression instanceof Combination any && any.operator() == Operator.ANY;
        for (Expression part : several ? expression.parts() : List.<Expression>of()) {
            Timing other = timing(part);
            if (other == null || !isSame(part, expression.parts().get(0))) {
                return List.of(own);
            }
            if (!windows.contains(other)) {
                windows.add(other);
            }
        }
        return windows;
    }

    private static boolean isSame(Expression one, Expression other) {
        return one instanceof Presence first
                        && other instanceof Presence second
                        && first.name().equals(second.name())
                        && first.kind() == second.kind()
                || one instanceof Recognised recognised
                        && other instanceof Recognised again
                        && recognised.kind() == again.kind();
    }

    /** A statement in each of several windows. */
    private static Expression timed(Expression expression, List<Timing> windows) {
        if (isSpan(windows)) {
            return spanned(timed(expression, windows.get(0)), windows);
        }
        List<Expression> again = Lists.map(windows, window -> timed(expression, window));
        boolean changed = again.size() > 1 && !again.get(0).equals(again.get(1));
        return changed ? Joining.combined(Operator.ANY, new ArrayList<>(again), Confidence.MEDIUM) : again.get(0);
    }

    /** "for 2 to 10 years": both ends of one length. */
    private static boolean isSpan(List<Timing> times) {
        return times.size() == 2 && times.get(1).isLongest() && !times.get(0).isLongest();
    }

    /** What has the first end of a span has the other, too. */
    private static Expression spanned(Expression timed, List<Timing> span) {
        if (timed instanceof Presence presence && presence.qualifiers().times().equals(span.subList(0, 1))) {
            return new Presence(
                    presence.kind(), presence.name(), presence.qualifiers().withTimes(span), presence.origin());
        }
        return timed instanceof Combination several
                ? Combination.of(
                        several.operator(), Lists.map(several.parts(), part -> spanned(part, span)), several.origin())
                : timed;
    }

    private static boolean isTimed(Recognised recognised) {
        return recognised.kind() == Recognised.Kind.PARTICIPATION
                && !recognised.origin().rule().equals(NOW);
    }

    /** "Use of A or participation in a trial within 30 days": both are something that was done. */
    private static boolean areTreatments(List<Part> parts, int i) {
        return i > 0
                && (isTreatment(parts.get(i).expression()) || parts.get(i).behind() != null)
                && isTreatment(parts.get(i - 1).expression());
    }

    /** "History of A or prior B within a year": both lie in the past. */
    private static boolean arePast(List<Part> parts, int i) {
        return i > 0
                && isPast(parts.get(i).expression())
                && isPast(parts.get(i - 1).expression());
    }

    private static boolean isPast(Expression expression) {
        if (expression instanceof Combination all && all.operator() == Operator.ALL) {
            return isPast(all.parts().get(0));
        }
        return expression instanceof Presence presence
                && presence.qualifiers().history()
                && !presence.qualifiers().current();
    }

    private static boolean isTreatment(Expression expression) {
        if (expression instanceof Presence presence) {
            return presence.kind() != Presence.Kind.CONDITION
                    && presence.kind() != Presence.Kind.STATE
                    && presence.kind() != Presence.Kind.ALLERGY
                    && (!presence.qualifiers().current()
                            || presence.qualifiers().stable())
                    && !presence.qualifiers().planned()
                    && !presence.qualifiers().history();
        }
        return expression instanceof Recognised recognised && isTimed(recognised)
                || expression instanceof Combination whole
                        && isTreatment(whole.parts().get(0));
    }

    /** "Active infection or stroke within 6 months": what is so at present has no time in the past. */
    private static boolean isNow(Expression expression) {
        return expression instanceof Presence presence
                && presence.kind() == Presence.Kind.CONDITION
                && presence.qualifiers().current()
                && !presence.qualifiers().history();
    }

    /** "infection treated with A within 4 weeks or B": a time of what stands behind its name ends what may share a later one. */
    private static boolean isNarrowed(Expression expression) {
        return expression instanceof Combination all
                && all.operator() == Operator.ALL
                && timing(all) == null
                && Lists.any(all.parts(), part -> timing(part) != null);
    }

    private static boolean mayShare(List<Part> parts, int i) {
        Expression expression = parts.get(i).expression();
        boolean narrowed = expression instanceof Combination all
                && all.operator() == Operator.ALL
                && Lists.any(all.parts(), Text.class::isInstance);
        Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
        boolean inner = i > 0 && next != null && (next.before() == Connector.COMMA || next.is(Mark.PARTED));
        if (narrowed
                || Needs.narrows(expression) && !inner
                || expression instanceof Presence presence && presence.kind() == Presence.Kind.STATE) {
            return false;
        }
        return !(expression instanceof Comparison) || isSameVariable(parts, i + 1);
    }

    /** Whether a part limits the variable that the part before it limits. */
    private static boolean isSameVariable(List<Part> parts, int i) {
        return i > 0
                && parts.get(i).expression() instanceof Comparison second
                && parts.get(i - 1).expression() instanceof Comparison first
                && first.variable().text().equals(second.variable().text());
    }

    private static @Nullable Timing timing(Expression expression) {
        if (expression instanceof Presence presence) {
            return presence.qualifiers().timing();
        }
        if (expression instanceof Comparison comparison) {
            return comparison.timing();
        }
        if (expression instanceof Recognised recognised) {
            return recognised.timing();
        }
        return expression.parts().isEmpty() ? null : timing(expression.parts().get(0));
    }
}
