package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads a list behind a colon of which so many must hold: "at least two of the following symptoms: fever, cough, pain". */
final class Choices {
    private static final int LONGEST_NOUN = 6;

    private static final Set<String> MEETS =
            Set.of("meet", "meets", "meeting", "fulfil", "fulfill", "fulfilling", "manifested", "experience");

    private static final Set<String> MUST = Set.of("must", "should", "have");

    private final Context context;

    Choices(Context context) {
        this.context = context;
    }

    /** Whether such a list begins in these words and goes on behind them: its semicolons part what it lists. */
    static boolean isOpen(List<Item> words) {
        int colon = Segment.indexOf(words, ":");
        return colon > 0 && (of(words.subList(0, colon)) != null || Headings.excepts(words.subList(0, colon)));
    }

    /** "At least one of hypertension, diabetes, obesity": a list without a colon; null where it is none. */
    @Nullable
    Expression readOpen(List<Item> items, Flags inherited) {
        int of = counted(items);
        Choice choice = of < 0 ? null : of(items.subList(0, of + 1));
        if (choice == null || choice.operator() == null || !Weight.areLight(items.subList(0, choice.from()))) {
            return null;
        }
        List<Expression> parts = listed(items.subList(of + 1, items.size()), null, inherited.positive());
        return parts.size() > choice.least() && Lists.none(parts, Text.class::isInstance)
                ? joined(choice, parts)
                : null;
    }

    /** The index of the "of" behind a number that has a comparator: "at least one of". */
    private static int counted(List<Item> items) {
        for (int i = 0; i + 3 < items.size() && i < LONGEST_NOUN; i++) {
            if (items.get(i) instanceof Item.Limit limit && limit.stated() && limit.unit() == null) {
                return items.get(i + 1).is("of") ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** What the words before the colon and the list say together; null where they are no choice, or it is not understood. */
    @Nullable
    Expression read(List<Item> head, List<Item> body, Flags inherited) {
        Choice choice = of(head);
        if (choice == null) {
            return null;
        }
        List<Item> noun = head.subList(choice.to(), head.size());
        List<Item> before = head.subList(0, choice.from());
        int lead = lead(before);
        List<Item> leading = new ArrayList<>(before.subList(lead, before.size()));
        Flags flags = Flags.of(leading, inherited);
        leading.addAll(noun);
        for (Item item : leading) {
            flags = item instanceof Item.When when ? flags.with(when.timing()) : flags;
        }
        List<Expression> parts = listed(body, kind(noun), flags.positive());
        boolean read = choice.operator() != null
                && parts.size() >= choice.least()
                && Lists.any(parts, part -> !(part instanceof Text));
        Expression list = read ? joined(choice, parts) : context.text(body);
        list = flags.negated() && read ? new Not(list, list.origin()) : list;
        return with(before.subList(0, lead), before.subList(lead, before.size()), list, body);
    }

    private static Expression joined(Choice choice, List<Expression> parts) {
        Operator operator = choice.operator() == null ? Operator.ANY : choice.operator();
        return operator == Operator.AT_LEAST
                ? new Combination(operator, choice.least(), parts, Joining.span(parts, "choice", Confidence.MEDIUM))
                : Joining.combined(operator, parts, Confidence.MEDIUM);
    }

    /** A list with what stands before it: another requirement, or for whom it is. */
    private Expression with(List<Item> before, List<Item> leading, Expression list, List<Item> body) {
        if (Weight.areLight(before)) {
            Expression sex = new SegmentRules(context).limited().sex(leading);
            if (sex == null || list instanceof Text) {
                return list;
            }
            return Lists.any(leading, item -> MUST.contains(item.lastWord()))
                    ? context.only(sex, list, Joining.span(List.of(sex, list), "if", Confidence.MEDIUM))
                    : Joining.combined(Operator.ALL, List.of(sex, list), Confidence.MEDIUM);
        }
        Expression own = new SentenceRules(context).read(before, Flags.NONE);
        boolean or = Lists.any(leading, item -> item.is(Cue.OR));
        if (own instanceof Text && list instanceof Text) {
            List<Item> all = new ArrayList<>(before);
            all.addAll(body);
            return context.text(all);
        }
        return Joining.combined(or ? Operator.ANY : Operator.ALL, List.of(own, list), Confidence.MEDIUM);
    }

    /** Where the words begin that are said of each thing that is listed: "with a history of allergy to". */
    private static int lead(List<Item> before) {
        int lead = before.size();
        while (lead > 0 && (isLead(before.get(lead - 1)) || Weight.isLight(before.get(lead - 1)))) {
            lead--;
        }
        return lead;
    }

    private static boolean isLead(Item item) {
        return NameSpan.isLeading(item)
                || item.is(Cue.EXAMPLES)
                || item.is(Cue.METHOD)
                || item instanceof Item.When
                || MEETS.contains(item.firstWord());
    }

    private static @Nullable Choice of(List<Item> head) {
        Choice choice = Choice.of(head);
        return choice != null && isNoun(head.subList(choice.to(), head.size())) ? choice : null;
    }

    /** "symptoms", "medications within 30 days": what the list is one of. */
    private static boolean isNoun(List<Item> words) {
        boolean clause = Lists.any(words, item -> Connector.of(item) != Connector.NONE)
                && Lists.any(words, Item.Term.class::isInstance);
        return !clause
                && words.size() <= LONGEST_NOUN
                && Lists.none(
                        words,
                        item -> item instanceof Item.Limit
                                || item instanceof Item.Aside
                                || item.is(Cue.NOT)
                                || item.is(Cue.EXCEPT)
                                || item.is(Cue.IF)
                                || item.is(Cue.SEVERITY)
                                || item.is(Cue.NARROWING)
                                || item.is(Cue.SOMEBODY_ELSE));
    }

    private static Presence.@Nullable Kind kind(List<Item> noun) {
        Presence.Kind kind = null;
        for (Item item : noun) {
            Presence.Kind sort = Sorts.of(item);
            kind = sort == null ? kind : sort;
        }
        return kind;
    }

    private List<Expression> listed(List<Item> body, Presence.@Nullable Kind kind, Flags flags) {
        List<Expression> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= body.size(); i++) {
            if (i == body.size() || body.get(i).is(";")) {
                List<Item> part = withoutConnector(body.subList(from, i));
                if (!Weight.areLight(part)) {
                    parts.add(
                            new ClauseRules(context.alternatives()).ofKind(kind).read(part, flags));
                }
                from = i + 1;
            }
        }
        if (parts.size() != 1 || !(parts.get(0) instanceof Combination list)) {
            return parts;
        }
        boolean joined = Lists.any(body, item -> Connector.of(item) != Connector.NONE);
        boolean all = joined && list.operator() == Operator.ALL && Lists.none(list.parts(), Text.class::isInstance);
        return list.operator() == Operator.ANY || all ? list.parts() : parts;
    }

    private static List<Item> withoutConnector(List<Item> part) {
        int from = 0;
        while (from < part.size() && Connector.of(part.get(from)) != Connector.NONE) {
            from++;
        }
        int to = part.size();
        while (to > from && Connector.of(part.get(to - 1)) != Connector.NONE) {
            to--;
        }
        return part.subList(from, to);
    }
}
