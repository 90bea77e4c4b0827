package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads sentences that ask something of some people alone: "if P, Q", "Q if P", "women of childbearing potential must ...". */
final class Conditions {
    private static final int FARTHEST = 8;
    private static final Set<String> ASKS = Set.of("must", "should", "shall", "needs", "need");
    private static final Set<String> SCOPES = Set.of("if", "for", "in");
    private static final Set<String> HAS = Set.of("has", "have", "had", "having", "who");

    private final Context context;
    private final ExceptionRules exceptions;

    Conditions(Context context) {
        this.context = context;
        this.exceptions = new ExceptionRules(context);
    }

    /** "If P, Q", "Q if P". */
    Expression read(List<Item> items, Flags inherited) {
        if (items.size() > 2
                && Weight.isSex(items.get(0))
                && SCOPES.contains(items.get(0).firstWord())
                && items.get(1).is(",")) {
            return ofSex(items, inherited);
        }
        int at = condition(items);
        if (at < 0) {
            Populations.Asked asked = context.excluding() ? null : new Populations(context).of(items);
            return asked == null ? exceptions.read(items, inherited) : asked(asked, items, inherited);
        }
        Expression several = several(items, inherited);
        several = several == null ? ifThen(items, at, inherited) : several;
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
            condition = behind(items, at, comma);
            consequence = items.subList(comma + 1, items.size());
        } else {
            condition = behind(items, at, items.size());
            consequence = items.subList(0, at);
        }
        if (condition.isEmpty()) {
            return context.text(items);
        }
        int last = last(consequence);
        if (last > 0) {
            return ofLast(consequence, last, condition, inherited);
        }
        if (context.excluding() && asks(consequence)) {
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
            if (either != null) {
                return either;
            }
            if (usual instanceof Text) {
                return context.text(items);
            }
            boolean any = context.excluding() || consequence.get(other).is(Cue.OR);
            return Joining.combined(
                    any ? Operator.ANY : Operator.ALL,
                    List.of(usual, context.text(items.subList(other, items.size()))),
                    Confidence.MEDIUM);
        }
        return context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.MEDIUM));
    }

    /** "If female, pregnant or breastfeeding". */
    private Expression ofSex(List<Item> items, Flags inherited) {
        Expression sex = new SegmentRules(context).limited().sex(items.subList(0, 1));
        Expression then = read(items.subList(2, items.size()), inherited);
        return sex == null || then instanceof Text || Decided.is(then)
                ? then
                : context.only(sex, then, Joining.span(List.of(sex, then), "if", Confidence.HIGH));
    }

    /** "AST up to 2.5 x ULN; if liver metastases are present, then up to 5 x ULN": another limit for some; null if it is not so. */
    private @Nullable Expression ifThen(List<Item> items, int at, Flags inherited) {
        boolean parted = at > 1 && Connector.of(items.get(at - 1)) == Connector.COMMA;
        int comma = at + 1;
        while (parted
                && comma < items.size()
                && !items.get(comma).is(",")
                && !items.get(comma).is("then")) {
            comma++;
        }
        int limit = comma + 1;
        while (limit < items.size() && !(items.get(limit) instanceof Item.Limit)) {
            if (!Weight.isLight(items.get(limit)) && !items.get(limit).is("then")) {
                return null;
            }
            limit++;
        }
        if (!parted || limit >= items.size() || !(items.get(limit) instanceof Item.Limit other) || !other.stated()) {
            return null;
        }
        List<Item> rest = items.subList(limit + 1, items.size());
        if (!Lists.all(rest, item -> Weight.goesWithVariable(item) || item.is(Cue.PERMISSION))) {
            return null;
        }
        Expression usual = exceptions.read(items.subList(0, at - 1), inherited);
        Expression when = new ClauseRules(context).read(behind(items, at, comma), Flags.NONE);
        return new Alternatives(context).of(usual, other, when);
    }

    /** "in case AST is raised, bilirubin must be normal": what is asked of somebody keeps nobody out who has it. */
    private static boolean asks(List<Item> consequence) {
        return Lists.any(consequence, item -> ASKS.contains(item.firstWord()));
    }

    /** The index of the first word that begins a condition, -1 if none does. */
    private static int condition(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (isCondition(items, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a condition begins; "has provided informed consent" is something done. */
    private static boolean isCondition(List<Item> items, int i) {
        boolean done = items.get(i).is("provided")
                && (i > 0 && HAS.contains(items.get(i - 1).lastWord())
                        || i + 1 < items.size() && items.get(i + 1).is(Cue.CONSENT));
        boolean excepted = i > 0 && items.get(i - 1).is(Cue.EXCEPT);
        return items.get(i).is(Cue.IF) && !done && !excepted;
    }

    /** What a condition says; "in patients without" rules it out. */
    private static List<Item> behind(List<Item> items, int at, int to) {
        List<Item> said = items.subList(at + 1, to);
        Item cue = items.get(at);
        if (!cue.lastWord().equals("without") || said.isEmpty()) {
            return said;
        }
        List<Item> negated = new ArrayList<>();
        negated.add(new Item.Phrase(EnumSet.of(Cue.NOT), "without", cue.start(), cue.end()));
        negated.addAll(said);
        return negated;
    }

    /**
     * "bilirubin up to 1.5 x ULN or direct bilirubin up to ULN for patients with bilirubin above 1.5 x ULN": two variables with limits,
     * and the condition stands beside the second. The index of the "or", -1 if it is not so.
     */
    private static int last(List<Item> consequence) {
        int or = -1;
        for (int i = 1; i + 1 < consequence.size(); i++) {
            or = consequence.get(i).is(Cue.OR) ? i : or;
        }
        return or > 0
                        && isLimited(consequence.subList(0, or))
                        && isLimited(consequence.subList(or + 1, consequence.size()))
                ? or
                : -1;
    }

    private static boolean isLimited(List<Item> items) {
        Segment part = new Segment(items);
        int variable = part.first(Weight::isVariable);
        return variable >= 0 && part.from(variable).has(Item.Limit.class::isInstance);
    }

    private Expression ofLast(List<Item> consequence, int or, List<Item> condition, Flags inherited) {
        Expression usual = exceptions.read(consequence.subList(0, or), inherited);
        Expression other = exceptions.read(consequence.subList(or + 1, consequence.size()), inherited);
        Expression when = new ClauseRules(context).read(condition, Flags.NONE);
        Expression both = Joining.combined(Operator.ALL, List.of(when, other), Confidence.MEDIUM);
        return Joining.combined(Operator.ANY, List.of(usual, both), Confidence.MEDIUM);
    }

    /** "2.5 x ULN if no metastases or 5 x ULN in the presence of metastases": each limit for its own people; null if not so. */
    private @Nullable Expression several(List<Item> items, Flags inherited) {
        List<List<Item>> limits = new ArrayList<>();
        List<List<Item>> conditions = new ArrayList<>();
        int from = 0;
        int condition = -1;
        for (int i = 0; i <= items.size(); i++) {
            boolean end = i == items.size()
                    || condition >= 0 && Connector.of(items.get(i)) != Connector.NONE && isLimitNext(items, i);
            if (end && condition > from) {
                limits.add(items.subList(from, condition));
                conditions.add(behind(items, condition, i));
                from = i + 1;
                condition = -1;
            } else if (i < items.size() && condition < 0 && isCondition(items, i)) {
                condition = i;
            }
        }
        if (limits.size() < 2 || Lists.any(conditions, Weight::areLight)) {
            return null;
        }
        List<Item> first = limits.get(0);
        if (last(first) > 0) {
            return null;
        }
        int limit = new Segment(first).first(Item.Limit.class::isInstance);
        if (limit < 0) {
            return null;
        }
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            boolean own = i == 0 || limits.get(i).stream().anyMatch(Weight::isVariable);
            List<Item> asked = new ArrayList<>(own ? limits.get(i) : first.subList(0, limit));
            asked.addAll(own ? List.of() : limits.get(i));
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
                && (Weight.goesWithVariable(items.get(next))
                        || Weight.isVariable(items.get(next))
                        || Connector.of(items.get(next)) != Connector.NONE)) {
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
            if ((consequence.get(i).is(Cue.OR) || consequence.get(i).is(";")) && i > 0) {
                int next = i + 1;
                while (next < consequence.size() && Weight.isLight(consequence.get(next))) {
                    next++;
                }
                boolean limit = next < consequence.size() && consequence.get(next) instanceof Item.Limit;
                if (limit && Lists.any(consequence.subList(0, i), Item.Limit.class::isInstance)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
