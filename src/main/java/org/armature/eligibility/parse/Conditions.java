package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.jspecify.annotations.Nullable;

/** Reads sentences that ask something of some people alone: "if P, Q", "Q if P", "women of childbearing potential must ...". */
final class Conditions {
    private static final int FARTHEST = 8;

    private final Context context;
    private final ExceptionRules exceptions;

    Conditions(Context context) {
        this.context = context;
        this.exceptions = new ExceptionRules(context);
    }

    /** "If P, Q", "Q if P". */
    Expression read(List<Item> items, Flags inherited) {
        int at = Segment.indexOf(items, Cue.IF);
        if (at < 0) {
            Populations.Asked asked = context.excluding() ? null : new Populations(context).of(items);
            return asked == null ? exceptions.read(items, inherited) : asked(asked, items, inherited);
        }
        Expression several = several(items, inherited);
        if (several != null) {
            return several;
        }
        List<Item> condition;
        List<Item> consequence;
        if (Weight.areLight(items.subList(0, at))) {
            int comma = at + 1;
            while (comma < items.size()
                    && !items.get(comma).is(",")
                    && !items.get(comma).is("then")) {
                comma++;
            }
            if (comma >= items.size() - 1) {
                return exceptions.read(items, inherited);
            }
            condition = items.subList(at + 1, comma);
            consequence = items.subList(comma + 1, items.size());
        } else {
            condition = items.subList(at + 1, items.size());
            consequence = items.subList(0, at);
        }
        if (condition.isEmpty()) {
            return context.text(items);
        }
        Expression then = exceptions.read(consequence, inherited);
        if (then instanceof Text || Decided.is(then)) {
            return then instanceof Text ? context.text(items) : then;
        }
        Expression when = new ClauseRules(context).read(condition, Flags.NONE);
        int other = alternative(consequence);
        if (other > 0) {
            Segment second = new Segment(consequence.subList(other, consequence.size()));
            int limit = second.first(Item.Limit.class::isInstance);
            boolean alone = Weight.areLight(second.from(limit + 1).items());
            Expression usual = exceptions.read(consequence.subList(0, other), inherited);
            Expression either = alone
                    ? new Alternatives(context)
                            .of(usual, (Item.Limit) second.items().get(limit), when)
                    : null;
            return either == null ? context.text(items) : either;
        }
        return context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.MEDIUM));
    }

    /** "2.5 x ULN if no metastases or 5 x ULN in the presence of metastases": each limit for its own people; null if not so. */
    private @Nullable Expression several(List<Item> items, Flags inherited) {
        List<List<Item>> limits = new ArrayList<>();
        List<List<Item>> conditions = new ArrayList<>();
        int from = 0;
        int condition = -1;
        for (int i = 0; i <= items.size(); i++) {
            boolean end = i == items.size()
                    || condition >= 0
                            && Joining.connector(items.get(i)) != Joining.Connector.NONE
                            && isLimitNext(items, i);
            if (end && condition > from) {
                limits.add(items.subList(from, condition));
                conditions.add(items.subList(condition + 1, i));
                from = i + 1;
                condition = -1;
            } else if (i < items.size() && condition < 0 && items.get(i).is(Cue.IF)) {
                condition = i;
            }
        }
        if (limits.size() < 2 || conditions.stream().anyMatch(Weight::areLight)) {
            return null;
        }
        List<Item> first = limits.get(0);
        int limit = new Segment(first).first(Item.Limit.class::isInstance);
        if (limit < 0) {
            return null;
        }
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            List<Item> asked = new ArrayList<>(i == 0 ? first : first.subList(0, limit));
            asked.addAll(i == 0 ? List.of() : limits.get(i));
            Expression then = exceptions.read(asked, inherited);
            Expression when = new ClauseRules(context).read(conditions.get(i), Flags.NONE);
            all.add(context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.MEDIUM)));
        }
        return Joining.combined(context.excluding() ? Operator.ANY : Operator.ALL, all, Confidence.MEDIUM);
    }

    private static boolean isLimitNext(List<Item> items, int connector) {
        int next = connector + 1;
        while (next < items.size()
                && next - connector < FARTHEST
                && (Weight.isLight(items.get(next)) || Joining.connector(items.get(next)) != Joining.Connector.NONE)) {
            next++;
        }
        return next < items.size() && items.get(next) instanceof Item.Limit;
    }

    private Expression asked(Populations.Asked asked, List<Item> items, Flags inherited) {
        Expression then = exceptions.read(items.subList(asked.from(), items.size()), inherited);
        boolean sexOnly = asked.whom() instanceof Presence people && people.kind() == Presence.Kind.SEX;
        if (sexOnly && then instanceof Text) {
            return context.text(items);
        }
        return Decided.is(then)
                ? then
                : context.only(asked.whom(), then, Joining.span(List.of(asked.whom(), then), "if", Confidence.MEDIUM));
    }

    /** "2.5 x ULN or 5 x ULN if ...": the condition is one of the second limit alone. The index of the "or", -1 if it is not so. */
    private static int alternative(List<Item> consequence) {
        for (int i = 0; i + 1 < consequence.size(); i++) {
            if (consequence.get(i).is(Cue.OR) && i > 0) {
                int next = i + 1;
                while (next < consequence.size() && Weight.isLight(consequence.get(next))) {
                    next++;
                }
                boolean limit = next < consequence.size() && consequence.get(next) instanceof Item.Limit;
                if (limit && consequence.subList(0, i).stream().anyMatch(Item.Limit.class::isInstance)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
