package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Remarks;
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
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a heading or a name and a colon. */
final class Headings {
    private static final int LONGEST_HEADING = 12;

    /** "Cohort 2:" says for which part of the study the criterion is. */
    private static final List<String> SCOPES =
            List.of("cohort", "cohorts", "arm", "arms", "part", "parts", "phase", "group", "groups");

    private static final int LONGEST_SCOPE = 9;
    private static final Set<String> IN = Set.of("in", "of", "enrolled in", "assigned to", "from");
    private static final Set<String> ASKS = Set.of("must", "should", "have", "shall", "will");

    private final Context context;
    private final Conditions conditions;

    Headings(Context context) {
        this.context = context;
        this.conditions = new Conditions(context);
    }

    /** "Renal: creatinine &lt; 1.5 mg/dL": a heading says nothing; a name before a colon is what follows is about. */
    Expression read(List<Item> head, List<Item> body, Flags inherited) {
        if (isScope(head)) {
            return conditions.read(body, inherited);
        }
        if (excepts(head)) {
            List<Item> all = new ArrayList<>(head);
            all.addAll(body);
            return conditions.read(all, inherited);
        }
        int condition = Segment.indexOf(head, Cue.IF);
        if (condition >= 0 && Weight.areLight(head.subList(0, condition)) && condition + 1 < head.size()) {
            Expression then = conditions.read(body, inherited);
            Expression when = new ClauseRules(context).read(head.subList(condition + 1, head.size()), Flags.NONE);
            return then instanceof Text
                    ? then
                    : context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.HIGH));
        }
        if (isDefining(head)) {
            Expression values = conditions.read(body, inherited);
            return values instanceof Text
                    ? context.text(
                            head.get(0).start(), body.get(body.size() - 1).end())
                    : values;
        }
        Segment before = new Segment(head);
        boolean named = before.has(item -> Weight.isVariable(item) && !Remarks.isTherapies(item))
                || before.has(Cue.AGE)
                || before.has(Item.Limit.class::isInstance);
        if (named || Lists.all(body, Weight::isLight)) {
            List<Item> all = new ArrayList<>(head);
            all.addAll(body);
            return conditions.read(all, inherited);
        }
        Expression sex = new SegmentRules(context).limited().sex(head);
        boolean sexAlone = Lists.all(head, item -> Weight.isSex(item) || Weight.isLight(item));
        Expression said = sex != null && sexAlone ? sex : heading(head);
        int window = before.first(Item.When.class::isInstance);
        boolean shares = window >= 0 && said instanceof Text && inherited.timing() == null;
        Flags below = shares ? inherited.with(((Item.When) head.get(window)).timing()) : inherited;
        Expression rest = conditions.read(body, below);
        if (rest instanceof Text) {
            return said instanceof Text
                    ? context.text(
                            head.get(0).start(), body.get(body.size() - 1).end())
                    : Joining.combined(Operator.ALL, List.of(said, rest), Confidence.MEDIUM);
        }
        boolean bearing = said instanceof Presence state
                && Populations.CHILDBEARING.equals(state.name().concept());
        if (sex != null && sexAlone || bearing || isOfSome(head, said)) {
            return context.only(said, rest, Joining.span(List.of(said, rest), "if", Confidence.HIGH));
        }
        if (DefinedBy.isDefinition(context, head, said, rest)) {
            return rest;
        }
        boolean heading = said instanceof Text
                && head.size() <= LONGEST_HEADING
                && !before.has(Cue.NOT)
                && !before.has(item -> item instanceof Item.Aside aside
                        && Lists.any(aside.items(), inner -> inner instanceof Item.When || inner.is(Cue.NOT)))
                && !before.has(Cue.EXCEPT)
                && !before.has(Cue.EXAMPLES)
                && !before.has(Cue.IF)
                && !before.has(Cue.SOMEBODY_ELSE);
        Expression beside = said instanceof Text && head.size() <= LONGEST_HEADING ? ruledOut(head) : null;
        if (beside != null) {
            return Joining.combined(Operator.ALL, List.of(rest, beside), Confidence.MEDIUM);
        }
        return heading || Decided.is(said)
                ? rest
                : Joining.combined(Operator.ALL, List.of(said, rest), Confidence.MEDIUM);
    }

    /** "Autoimmune disease, with the following exceptions:": what follows is taken from it. */
    static boolean excepts(List<Item> head) {
        int last = head.size() - 1;
        return last > 0 && head.get(last).is(Cue.EXCEPT) && !Weight.areLight(head.subList(0, last));
    }

    /** "(Cohort B only)", "(groups 1 and 2)": of whom it is asked, as a heading says it. */
    static boolean isScopeAside(List<Item> aside) {
        return aside.size() > 1 && Lists.any(SCOPES, aside.get(0)::is) && isNumbering(aside);
    }

    /** "Participants in the dose escalation cohort must have": what is asked, without the part of the study. */
    static List<Item> withoutScope(List<Item> items) {
        boolean people = items.size() > 4
                && items.get(0).is(Cue.SUBJECT)
                && IN.contains(items.get(1).words());
        for (int i = 2; people && i < LONGEST_SCOPE && i < items.size(); i++) {
            Item item = items.get(i);
            if (Lists.any(SCOPES, item::is) || item.is("study") || item.is("this study") || item.is("the study")) {
                int next = i + 1;
                while (next < items.size() && isNumber(items.get(next))) {
                    next++;
                }
                boolean asks =
                        next < items.size() && ASKS.contains(items.get(next).firstWord());
                return asks ? items.subList(next, items.size()) : items;
            }
            if (!Weight.isLight(item) && !Weight.isUnknown(item) && !item.is(Cue.DOSE)) {
                return items;
            }
        }
        return items;
    }

    /** "2", "B", "1 and 2", "1 and Part 2". */
    private static boolean isNumber(Item item) {
        return item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null
                || item instanceof Item.Plain plain && plain.token().text().length() <= 2
                || Connector.of(item) != Connector.NONE
                || Lists.any(SCOPES, item::is)
                || item.is("only");
    }

    static boolean isScope(List<Item> head) {
        return Lists.any(SCOPES, head.get(0)::is) && (head.size() <= LONGEST_HEADING / 2 || isNumbering(head));
    }

    /** "For asthmatic patients:", "In diabetics:": what follows is asked of them. */
    private static boolean isOfSome(List<Item> head, Expression said) {
        boolean some = head.get(0).is("for") || head.get(0).is("in");
        boolean[] names = {!(said instanceof Text)};
        said.walk(part -> names[0] &= part instanceof Presence || !part.parts().isEmpty());
        return some && names[0];
    }

    /** "Inadequate renal function - creatinine &gt; 1.5 mg/dL": the index of a dash between a heading and a value; -1 if none. */
    static int dash(List<Item> items) {
        for (int i = 1; i + 2 < items.size() && i < LONGEST_HEADING; i++) {
            Item item = items.get(i);
            if (item instanceof Item.Limit || item instanceof Item.Term || Connector.of(item) != Connector.NONE) {
                return -1;
            }
            boolean apart = item.is("-")
                    && item.start() > items.get(i - 1).end()
                    && items.get(i + 1).start() > item.end();
            if (apart) {
                return Weight.isVariable(items.get(i + 1)) && Lists.any(items, Item.Limit.class::isInstance) ? i : -1;
            }
        }
        return -1;
    }

    /** "Part 1A/1B/1C": numbers and letters alone. */
    private static boolean isNumbering(List<Item> head) {
        return Lists.all(
                head.subList(1, head.size()),
                item -> Weight.isLight(item)
                        || item instanceof Item.Limit
                        || item instanceof Item.Plain plain
                                && plain.token().text().length() <= 2);
    }

    /** "as per the following:": what follows says all that the words before it mean. */
    static boolean isDefining(List<Item> head) {
        for (int i = head.size() - 1; i > 0; i--) {
            Item item = head.get(i);
            if (item.is(Cue.EXAMPLES) || item.is(Cue.METHOD)) {
                String word = item instanceof Item.Phrase phrase ? phrase.text() : "";
                return word.startsWith("as ") || word.startsWith("defined") || word.startsWith("based on");
            }
            if (!Weight.isLight(item) && !item.firstWord().equals("follows")) {
                return false;
            }
        }
        return false;
    }

    /** "Blood counts (no transfusion within 3 days):": what parentheses in a heading rule out; null if nothing. */
    private @Nullable Expression ruledOut(List<Item> head) {
        for (Item item : head) {
            Expression inner = item instanceof Item.Aside aside ? new Asides(context).read(aside) : null;
            if (inner instanceof Not not && !(not.part() instanceof Text)) {
                return inner;
            }
        }
        return null;
    }

    /** What a heading says; a name that only its last word tells is none. */
    private Expression heading(List<Item> head) {
        Expression said = new ClauseRules(context).read(head, Flags.NONE);
        boolean[] known = {false};
        said.walk(part -> known[0] |= part.parts().isEmpty()
                && !(part instanceof Text)
                && !part.origin().rule().equals("presence.unknown"));
        return known[0] ? said : context.text(head);
    }
}
