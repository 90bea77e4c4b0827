package org.armature.eligibility.parse;

import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Decides whether one of several parts is enough, or all must hold. */
final class AnyOrAll {
    private AnyOrAll() {}

    /** Whether one is enough, by the word that joins the parts and by what they say. */
    static boolean isAny(Context context, List<Part> parts, Connector words) {
        boolean pairWithWords = words == Connector.AND
                && parts.size() == 2
                && Lists.any(parts, part -> part.expression() instanceof Text);
        boolean names = !pairWithWords
                && (Lists.all(parts, part -> isName(part.expression()))
                        || Lists.all(parts, part -> isFinding(part.expression()))
                        || SharedResults.areListed(parts));
        boolean judged = Lists.any(
                parts,
                part -> Decided.is(part.expression()) && !(parts.size() > 2 && part.expression() instanceof Not));
        return words == Connector.OR
                        && !areWashOuts(context, parts)
                        && !areOfSome(parts)
                        && (context.excluding() || !Lists.all(parts, AnyOrAll::isRuledOutThing))
                || areDisjoint(parts)
                || context.excluding() && words == Connector.AND && isLongList(parts)
                || context.excluding() && (names || words == Connector.NONE && !judged);
    }

    /** "A, B &gt; 3 and C" among exclusions: nobody needs to have three things to be kept out. */
    private static boolean isLongList(List<Part> parts) {
        return parts.size() > 2
                && Lists.all(parts.subList(1, parts.size() - 1), part -> part.before() == Connector.COMMA)
                && Lists.none(
                        parts,
                        part -> part.expression() instanceof Text
                                || Decided.is(part.expression()) && !(part.expression() instanceof Not));
    }

    /** "no pneumonitis or no fibrosis" asks for neither. */
    private static boolean isRuledOutThing(Part part) {
        return part.expression() instanceof Not not
                && not.part() instanceof Presence presence
                && presence.kind() != Presence.Kind.STATE;
    }

    /** "12 g/dL in women or 13 g/dL in men": each is asked of some, where "any" would ask nothing of anybody. */
    private static boolean areOfSome(List<Part> parts) {
        return Lists.all(parts, part -> part.expression() instanceof Conditional);
    }

    /** Each of several drugs must have been stopped, whatever word joins them. */
    private static boolean areWashOuts(Context context, List<Part> parts) {
        return !context.excluding()
                && Lists.all(
                        parts,
                        part -> part.expression() instanceof Text
                                || part.expression() instanceof Presence presence
                                        && isAway(presence.qualifiers().timing()))
                && Lists.any(parts, part -> part.expression() instanceof Presence);
    }

    private static boolean isAway(@Nullable Timing timing) {
        return timing != null
                && timing.direction() != Timing.Direction.AFTER
                && (timing.relation() == Timing.Relation.AT_LEAST || timing.relation() == Timing.Relation.MORE_THAN);
    }

    private static boolean isName(Expression expression) {
        return expression instanceof Presence
                || expression instanceof Text
                || expression instanceof Combination all
                        && (all.operator() == Operator.ALL || all.operator() == Operator.EXCEPT)
                        && all.parts().get(0) instanceof Presence
                        && Lists.none(all.parts(), Decided::is);
    }

    /** A condition, or the grade of one. */
    private static boolean isFinding(Expression expression) {
        return expression.origin().rule().equals(SharedValues.GRADE)
                || expression instanceof Presence presence && presence.kind() == Presence.Kind.CONDITION;
    }

    /** "between 18.5 and 24.9 and between 27.5 and 40": nobody has two values. */
    private static boolean areDisjoint(List<Part> parts) {
        if (parts.size() != 2
                || !(parts.get(0).expression() instanceof Comparison first)
                || !(parts.get(1).expression() instanceof Comparison second)
                || !first.variable().text().equals(second.variable().text())) {
            return false;
        }
        return isBelow(first, second) || isBelow(second, first);
    }

    static boolean isBelow(Comparison one, Comparison other) {
        if (!Objects.equals(one.unit(), other.unit())) {
            return false;
        }
        var high = one.bounds().high();
        var low = other.bounds().low();
        return high != null && low != null && high.value().compareTo(low.value()) < 0;
    }
}
