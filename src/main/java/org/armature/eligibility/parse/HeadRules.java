package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads a line that stands above nested items. */
final class HeadRules {
    /** "Diagnostic categories": nobody is in all of them. */
    private static final Set<String> KINDS = Set.of("categories", "types", "subtypes", "diagnoses", "histologies");

    /** What people meet; without it "patients with the following are eligible" lists different patients. */
    private static final Set<String> CRITERIA = Set.of(
            "criteria",
            "criterion",
            "requirements",
            "characteristics",
            "conditions",
            "meet",
            "meets",
            "if",
            "provided");

    private static final Set<String> FORBIDDEN = Set.of("allowed", "permitted", "prohibited");

    private static final Set<String> MUST = Set.of("must", "should", "shall");

    private final Context context;

    HeadRules(Context context) {
        this.context = context;
    }

    Head read(List<Item> items) {
        List<Item> words = new ArrayList<>(items);
        Operator operator = context.excluding() ? Operator.ANY : Operator.ALL;
        int least = 0;
        int counted = counted(words);
        Choice choice = Choice.of(words);
        if (choice != null && choice.least() > 0 && choice.operator() != null) {
            least = choice.least();
            operator = choice.operator();
            words.remove(choice.from());
        } else if (counted >= 0) {
            least = number((Item.Limit) words.get(counted));
            operator = least > 1 ? Operator.AT_LEAST : Operator.ANY;
            words.remove(counted);
        } else if (says(words, "any", "one", "either")) {
            operator = Operator.ANY;
        } else if (says(words, "all", "each", "both", "every")) {
            operator = Operator.ALL;
        }
        while (!words.isEmpty() && Weight.isLight(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        boolean eligible =
                Lists.any(items, item -> item.is(Cue.PERMISSION) && item.words().contains("eligible"))
                        && Lists.none(items, HeadRules::isCriteria);
        operator =
                eligible && operator == Operator.ALL && choice == null && !says(words, "all", "each", "both", "every")
                        ? Operator.ANY
                        : operator;
        boolean kinds =
                !words.isEmpty() && KINDS.contains(words.get(words.size() - 1).lastWord());
        operator = kinds && operator == Operator.ALL && choice == null ? Operator.ANY : operator;
        while (!words.isEmpty()
                && (words.get(words.size() - 1).is(Cue.EXAMPLES)
                        || words.get(words.size() - 1).is(Cue.METHOD)
                        || Weight.isLight(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        if (!words.isEmpty() && words.get(words.size() - 1).is(Cue.EXCEPT)) {
            words.remove(words.size() - 1);
            return excepting(words);
        }
        Head head = introducing(words, operator, least);
        if (!context.excluding() && forbids(words)) {
            return forbidding(head);
        }
        boolean defined = context.excluding()
                && head.condition() == null
                && !head.negated()
                && isIllness(head.own())
                && Headings.isDefining(items);
        return defined ? new Head(head.operator(), head.least(), null, null, false, head.flags()) : head;
    }

    /** "Not allowed:", "who meets any of these is not eligible:"; who is "ineligible for a transplant" may be asked for. */
    private static boolean forbids(List<Item> words) {
        return Lists.any(
                words,
                item -> item.is(Cue.EXCLUDED)
                        && (FORBIDDEN.contains(item.lastWord()) || Announcements.from(words) >= 0));
    }

    /** "The following are not allowed:" among what is required: who has any of it is kept out. */
    private static Head forbidding(Head head) {
        Expression some = head.own() == null ? head.condition() : head.own();
        boolean any = head.operator() == Operator.ALL;
        return new Head(any ? Operator.ANY : head.operator(), head.least(), null, some, !head.negated(), head.flags());
    }

    /** A condition, or any of several: "hepatic or renal dysfunction as per the following" is what follows. */
    private static boolean isIllness(@Nullable Expression own) {
        return own instanceof Presence one && one.kind() == Presence.Kind.CONDITION
                || own instanceof Combination any
                        && any.operator() == Operator.ANY
                        && Lists.all(any.parts(), HeadRules::isIllness);
    }

    private Head excepting(List<Item> words) {
        Expression own = words.isEmpty() ? null : new SentenceRules(context).read(words, Flags.NONE);
        return new Head(Operator.EXCEPT, 0, own, null, false, Flags.NONE);
    }

    private Head introducing(List<Item> words, Operator operator, int least) {
        Segment line = new Segment(words);
        int lead = NameSpan.lead(line);
        Flags flags = Flags.of(words.subList(0, lead), Flags.NONE);
        for (Item item : words) {
            flags = item instanceof Item.When when ? flags.with(when.timing()) : flags;
        }
        boolean negated = flags.negated();
        boolean onlyLead =
                Lists.all(words, item -> item instanceof Item.When || Weight.isLight(item)) || lead == words.size();
        Expression sex = new SegmentRules(context).limited().sex(words);
        if (onlyLead) {
            // Who is not of this sex is not kept out, as "if" would have it.
            Expression own = context.excluding() ? sex : null;
            Expression condition = context.excluding() ? null : sex;
            return new Head(negated ? Operator.ANY : operator, least, own, condition, negated, flags.positive());
        }
        int announced = Announcements.from(words);
        if (announced == 0) {
            return new Head(operator, least, null, null, false, Flags.NONE);
        }
        if (announced > 0 && Announcements.arePeople(words.subList(0, announced))) {
            Expression people = new ClauseRules(context).read(words.subList(0, announced), Flags.NONE);
            boolean some = !context.excluding() && Announcements.takesIn(words.subList(announced, words.size()));
            if (!(people instanceof Text)) {
                return new Head(operator, least, some ? null : people, some ? people : null, false, Flags.NONE);
            }
        }
        Expression own = new SentenceRules(context).read(words, Flags.NONE);
        if (own instanceof Text) {
            boolean group = sex != null
                    || line.has(Cue.IF)
                    || line.has(Cue.SOMEBODY_ELSE)
                    || line.has(Cue.NOT)
                    || line.has(item -> item.is(Cue.NARROWING) && !item.is(Cue.FILL))
                    || line.has(Item.Limit.class::isInstance);
            return new Head(operator, least, null, group ? own : null, false, Flags.NONE);
        }
        if (!context.excluding() && (isForSome(words) || isHealthy(own))) {
            return new Head(operator, least, null, own, false, Flags.NONE);
        }
        return new Head(operator, least, own instanceof Recognised ? null : own, null, false, Flags.NONE);
    }

    /** "For participants aged 12 to 17 years:" asks what follows of them alone, and nobody to be one of them. */
    private static boolean isForSome(List<Item> words) {
        return words.get(0).firstWord().equals("for")
                && Lists.any(words, item -> item.is(Cue.SUBJECT) || item.is(Cue.AGE) || Weight.isSex(item))
                && Lists.none(words, item -> MUST.contains(item.firstWord()));
    }

    /** "Healthy volunteers:" above what is asked of them: patients have a list of their own. */
    private static boolean isHealthy(Expression own) {
        return own instanceof Presence state
                && PresenceRules.HEALTHY.equals(state.name().concept());
    }

    /** The index of "at least two" before "of the following", -1 if there is none. */
    private static int counted(List<Item> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean follows = i + 1 < words.size() && words.get(i + 1).is(Cue.FILL);
            if (follows && words.get(i) instanceof Item.Limit limit && limit.unit() == null && number(limit) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCriteria(Item item) {
        for (String word : item.words().split(" ", -1)) {
            if (CRITERIA.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int number(Item.Limit limit) {
        Bounds.Bound low = limit.bounds().low();
        return low == null || low.value().scale() > 0 || low.value().intValue() > 20
                ? 0
                : low.value().intValue();
    }

    private static boolean says(List<Item> words, String... sought) {
        for (Item item : words) {
            String text = item instanceof Item.Phrase phrase
                    ? phrase.text()
                    : item instanceof Item.Plain plain ? plain.token().text() : "";
            for (String word : sought) {
                if (text.equals(word) || text.startsWith(word + " ") || text.endsWith(" " + word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
