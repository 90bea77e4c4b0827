package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a criterion: their headings, conditions and exceptions, and the clause that remains. */
final class SentenceRules {
    private static final int LONGEST_HEADING = 12;

    /** "Cohort 2:" says for which part of the study the criterion is. */
    private static final List<String> SCOPES = List.of("cohort", "cohorts", "arm", "arms", "part", "phase", "group");

    private final Context context;

    SentenceRules(Context context) {
        this.context = context;
    }

    /** What all sentences say together. */
    Expression read(List<Item> items, Flags inherited) {
        List<Expression> sentences = new ArrayList<>();
        boolean semicolons = false;
        int from = 0;
        for (int i = 0; i <= items.size(); i++) {
            if (i == items.size() || endsSentence(items, i)) {
                List<Item> sentence = items.subList(from, i);
                if (!Weight.areLight(sentence) || sentence.size() == items.size() && !sentence.isEmpty()) {
                    next(sentences, Remarks.withoutNote(sentence), inherited);
                    semicolons |= i < items.size() && items.get(i).is(";");
                }
                from = i + 1;
            }
        }
        return together(items, sentences, semicolons);
    }

    /** A sentence behind others may allow what they forbid, or only explain them. */
    private void next(List<Expression> sentences, List<Item> sentence, Flags inherited) {
        int last = sentences.size() - 1;
        if (last < 0) {
            sentences.add(sentence(sentence, inherited));
            return;
        }
        Expression before = sentences.get(last);
        boolean said = !(before instanceof Text) && !Decided.is(before);
        Allowances allowances = new Allowances(context);
        Expression changed = said ? allowances.notConsidered(before, sentence) : null;
        List<Expression> allowed = context.excluding() && changed == null ? allowances.of(sentence, before) : List.of();
        if (changed != null) {
            sentences.set(last, changed);
        } else if (said && !allowed.isEmpty()) {
            sentences.set(last, Exceptions.of(before, allowed));
        } else if (!Remarks.is(sentence)) {
            sentences.add(sentence(sentence, inherited));
        }
    }

    private Expression together(List<Item> items, List<Expression> sentences, boolean semicolons) {
        boolean words = sentences.stream().allMatch(Text.class::isInstance);
        if (words) {
            return context.text(items);
        }
        if (sentences.size() == 1) {
            return sentences.get(0);
        }
        boolean decided = sentences.stream().allMatch(part -> part instanceof Text || Decided.is(part));
        long kinds = sentences.stream()
                .flatMap(part -> Stream.ofNullable(Decided.of(part)))
                .map(Recognised::kind)
                .distinct()
                .count();
        if (decided && kinds == 1) {
            Expression first =
                    sentences.stream().filter(Decided::is).findFirst().orElseThrow();
            return Decided.spanning(first, Joining.span(sentences, "recognised", Confidence.HIGH));
        }
        boolean any = context.excluding() && (semicolons || sentences.stream().noneMatch(Text.class::isInstance));
        return Joining.combined(any ? Operator.ANY : Operator.ALL, sentences, Confidence.MEDIUM);
    }

    private static boolean endsSentence(List<Item> items, int i) {
        if (items.get(i).is(";")) {
            return i + 1 == items.size()
                    || !(items.get(i + 1).is(Cue.AND) || items.get(i + 1).is(Cue.OR));
        }
        return items.get(i).is(".")
                && (i + 1 == items.size()
                        || items.get(i + 1).start() > items.get(i).end());
    }

    private Expression sentence(List<Item> written, Flags inherited) {
        List<Item> items = new ArrayList<>(withoutMarks(written));
        boolean kept = items.removeIf(item -> item.is(Cue.EXCLUDED));
        if (kept && (items.isEmpty() || Weight.areLight(items))) {
            return context.text(written);
        }
        Expression said = allowed(items, inherited);
        boolean out = kept && !context.excluding() && !(said instanceof Text) && !Decided.is(said);
        return out ? new Not(said, said.origin()) : said;
    }

    /** "Patients with asthma are eligible" asks for asthma among inclusions; all else that may be is no requirement. */
    private Expression allowed(List<Item> items, Flags inherited) {
        int at = indexOf(items, Cue.PERMISSION);
        if (at < 0) {
            return stated(items, inherited);
        }
        boolean asked = !context.excluding()
                && at > 0
                && items.get(at) instanceof Item.Phrase phrase
                && (phrase.text().contains("eligible")
                        || phrase.text().startsWith("may be")
                        || phrase.text().startsWith("can be"))
                && !phrase.text().contains("not")
                && !Weight.areLight(items.subList(0, at));
        int condition = indexOf(items, Cue.IF);
        boolean plain = items.subList(at + 1, items.size()).stream()
                .allMatch(item -> Weight.isLight(item) || item.is(Cue.ANCHOR) || item.is(Cue.IF));
        if (!asked || condition < 0 && !plain) {
            return context.text(items);
        }
        if (condition < 0) {
            return stated(items.subList(0, at), inherited);
        }
        Expression whom = new ClauseRules(context).read(items.subList(0, at), Flags.NONE);
        Expression then = new ClauseRules(context).read(items.subList(condition + 1, items.size()), Flags.NONE);
        return whom instanceof Text || then instanceof Text
                ? context.text(items)
                : context.only(whom, then, Joining.span(List.of(whom, then), "if", Confidence.MEDIUM));
    }

    private Expression stated(List<Item> items, Flags inherited) {
        boolean contraception = items.stream().anyMatch(item -> item.is(Cue.CONTRACEPTION));
        Expression said = plain(items, inherited);
        return contraception ? new ContraceptionRules(context).read(items, said) : said;
    }

    private Expression plain(List<Item> items, Flags inherited) {
        int colon = indexOf(items, ":");
        if (colon > 0 && colon + 1 < items.size()) {
            return headed(items.subList(0, colon), items.subList(colon + 1, items.size()), inherited);
        }
        return conditional(items, inherited);
    }

    /** Without the mark of a footnote. */
    private static List<Item> withoutMarks(List<Item> items) {
        int end = items.size();
        while (end > 1
                && (items.get(end - 1).is("*")
                        || items.get(end - 1).is("†")
                        || items.get(end - 1).is("."))) {
            end--;
        }
        return items.subList(0, end);
    }

    private static int indexOf(List<Item> items, String mark) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** "Renal: creatinine &lt; 1.5 mg/dL": a heading says nothing; a name before a colon is what follows is about. */
    private Expression headed(List<Item> head, List<Item> body, Flags inherited) {
        if (SCOPES.stream().anyMatch(head.get(0)::is) && (head.size() <= LONGEST_HEADING / 2 || isNumbering(head))) {
            return conditional(body, inherited);
        }
        int condition = indexOf(head, Cue.IF);
        if (condition >= 0 && Weight.areLight(head.subList(0, condition)) && condition + 1 < head.size()) {
            Expression then = conditional(body, inherited);
            Expression when = new ClauseRules(context).read(head.subList(condition + 1, head.size()), Flags.NONE);
            return then instanceof Text
                    ? then
                    : context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.HIGH));
        }
        if (isDefining(head)) {
            Expression values = conditional(body, inherited);
            return values instanceof Text ? context.text(head.get(0).start(), body.get(body.size() - 1).end()) : values;
        }
        Segment before = new Segment(head);
        boolean named =
                before.has(Weight::isVariable) || before.has(Cue.AGE) || before.has(Item.Limit.class::isInstance);
        if (named || body.stream().allMatch(Weight::isLight)) {
            List<Item> all = new ArrayList<>(head);
            all.addAll(body);
            return conditional(all, inherited);
        }
        Expression sex = new SegmentRules(context).limited().sex(head);
        boolean sexAlone = head.stream().allMatch(item -> LimitedRules.isSex(item) || Weight.isLight(item));
        Expression said = sex != null && sexAlone ? sex : heading(head);
        int window = before.first(Item.When.class::isInstance);
        boolean shares = window >= 0 && said instanceof Text && inherited.timing() == null;
        Flags below = shares ? inherited.with(((Item.When) head.get(window)).timing()) : inherited;
        Expression rest = conditional(body, below);
        if (rest instanceof Text) {
            return said instanceof Text
                    ? context.text(
                            head.get(0).start(), body.get(body.size() - 1).end())
                    : Joining.combined(Operator.ALL, List.of(said, rest), Confidence.MEDIUM);
        }
        if (sex != null && sexAlone) {
            return context.only(sex, rest, Joining.span(List.of(sex, rest), "if", Confidence.HIGH));
        }
        if (DefinedBy.isDefinition(context, head, said, rest)) {
            return rest;
        }
        boolean heading = said instanceof Text
                && head.size() <= LONGEST_HEADING
                && !before.has(Cue.NOT)
                && !before.has(item -> item instanceof Item.Aside aside
                        && aside.items().stream().anyMatch(inner -> inner instanceof Item.When || inner.is(Cue.NOT)))
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

    /** "Part 1A/1B/1C": numbers and letters alone. */
    private static boolean isNumbering(List<Item> head) {
        return head.subList(1, head.size()).stream()
                .allMatch(item -> Weight.isLight(item)
                        || item instanceof Item.Limit
                        || item instanceof Item.Plain plain && plain.token().text().length() <= 2);
    }

    /** "as per the following:": what follows says all that the words before it mean. */
    private static boolean isDefining(List<Item> head) {
        for (int i = head.size() - 1; i > 0; i--) {
            Item item = head.get(i);
            if (item.is(Cue.EXAMPLES) || item.is(Cue.METHOD)) {
                String word = item instanceof Item.Phrase phrase ? phrase.text() : "";
                return word.startsWith("as ") || word.startsWith("defined") || word.startsWith("based on");
            }
            if (!Weight.isLight(item) && !Splitting.firstWord(item).equals("follows")) {
                return false;
            }
        }
        return false;
    }

    /** "Blood counts (no transfusion within 3 days):": what parentheses in a heading rule out; null if nothing. */
    private @Nullable Expression ruledOut(List<Item> head) {
        for (Item item : head) {
            Expression inner = item instanceof Item.Aside aside ? new SegmentRules(context).aside(aside) : null;
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

    /** "If P, Q", "Q if P". */
    private Expression conditional(List<Item> items, Flags inherited) {
        int at = indexOf(items, Cue.IF);
        if (at < 0) {
            Populations.Asked asked = context.excluding() ? null : new Populations(context).of(items);
            return asked == null ? excepted(items, inherited) : asked(asked, items, inherited);
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
                return excepted(items, inherited);
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
        Expression then = excepted(consequence, inherited);
        if (then instanceof Text || Decided.is(then)) {
            return then instanceof Text ? context.text(items) : then;
        }
        Expression when = new ClauseRules(context).read(condition, Flags.NONE);
        if (isAlternative(consequence)) {
            return then instanceof Combination any
                            && any.operator() == Operator.ANY
                            && any.parts().size() == 2
                            && any.parts().get(0) instanceof Comparison usual
                            && any.parts().get(1) instanceof Comparison other
                            && usual.variable().text().equals(other.variable().text())
                    ? new Alternatives(context).of(usual, other, when)
                    : context.text(items);
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
                    || condition >= 0 && Joining.connector(items.get(i)) != Joining.Connector.NONE && isLimitNext(items, i);
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
            Expression then = excepted(asked, inherited);
            Expression when = new ClauseRules(context).read(conditions.get(i), Flags.NONE);
            all.add(context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.MEDIUM)));
        }
        return Joining.combined(context.excluding() ? Operator.ANY : Operator.ALL, all, Confidence.MEDIUM);
    }

    private static boolean isLimitNext(List<Item> items, int connector) {
        int next = connector + 1;
        while (next < items.size()
                && (Weight.isLight(items.get(next)) || Joining.connector(items.get(next)) != Joining.Connector.NONE)) {
            next++;
        }
        return next < items.size() && items.get(next) instanceof Item.Limit;
    }

    private Expression asked(Populations.Asked asked, List<Item> items, Flags inherited) {
        Expression then = excepted(items.subList(asked.from(), items.size()), inherited);
        boolean sexOnly = asked.whom() instanceof Presence people && people.kind() == Presence.Kind.SEX;
        if (sexOnly && then instanceof Text) {
            return context.text(items);
        }
        return Decided.is(then)
                ? then
                : context.only(asked.whom(), then, Joining.span(List.of(asked.whom(), then), "if", Confidence.MEDIUM));
    }

    /** "2.5 x ULN or 5 x ULN if ...": the condition is one of the second limit alone. */
    private static boolean isAlternative(List<Item> consequence) {
        for (int i = 0; i + 1 < consequence.size(); i++) {
            if (consequence.get(i).is(Cue.OR) && i > 0) {
                int next = i + 1;
                while (next < consequence.size() && Weight.isLight(consequence.get(next))) {
                    next++;
                }
                boolean limit = next < consequence.size() && consequence.get(next) instanceof Item.Limit;
                if (limit && consequence.subList(0, i).stream().anyMatch(Item.Limit.class::isInstance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int indexOf(List<Item> items, Cue cue) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(cue)) {
                return i;
            }
        }
        return -1;
    }

    /** "A except B", "A (except B)", "A unless B". */
    private Expression excepted(List<Item> items, Flags inherited) {
        List<Item> main = new ArrayList<>();
        List<Item> exception = new ArrayList<>();
        boolean unless = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean within =
                    item instanceof Item.Aside aside && aside.items().stream().anyMatch(inner -> inner.is(Cue.EXCEPT));
            boolean last = Weight.areLight(items.subList(i + 1, items.size()));
            if (within && last && exception.isEmpty()) {
                exception.addAll(afterCue(((Item.Aside) item).items()));
                unless = isUnless(((Item.Aside) item).items());
            } else {
                main.add(item);
            }
        }
        if (exception.isEmpty()) {
            int at = indexOf(main, Cue.EXCEPT);
            if (at >= 0) {
                unless = isUnless(main);
                int time = timeOfMain(main, at);
                Item window = time < 0 ? null : main.remove(time);
                exception.addAll(main.subList(at + 1, main.size()));
                main = new ArrayList<>(main.subList(0, at));
                main.addAll(window == null ? List.of() : List.of(window));
            }
        }
        if (exception.isEmpty()) {
            return main.size() == items.size() ? clause(main, inherited) : context.text(items);
        }
        if (Weight.areLight(main)) {
            return context.text(items);
        }
        Expression of = clause(main, inherited);
        if (Decided.is(of)) {
            return of;
        }
        List<Expression> exceptions = exceptions(exception, Exceptions.kind(of));
        if (of instanceof Text && exceptions.stream().noneMatch(part -> part instanceof Presence)) {
            return context.text(items);
        }
        if (unless && !context.excluding()) {
            List<Expression> either = new ArrayList<>(List.of(of));
            either.addAll(exceptions);
            return Joining.combined(Operator.ANY, either, Confidence.MEDIUM);
        }
        return Exceptions.of(of, exceptions);
    }

    private List<Expression> exceptions(List<Item> items, Presence.@Nullable Kind kind) {
        int at = indexOf(items, Cue.EXCEPT);
        if (at <= 0 || at + 1 >= items.size() || Weight.areLight(items.subList(0, at))) {
            return Exceptions.listed(context, items, kind);
        }
        List<Expression> all = new ArrayList<>(Exceptions.listed(context, items.subList(0, at), kind));
        all.addAll(exceptions(items.subList(at + 1, items.size()), kind));
        return all;
    }

    /** "cancer other than skin cancer within 5 years": the time is one of the cancer. The index of the time, -1 if it is not so. */
    private static int timeOfMain(List<Item> main, int except) {
        String word = Splitting.firstWord(main.get(except));
        if (!word.equals("other") && !word.equals("besides") && !word.equals("apart") && !word.equals("aside")
                || main.subList(0, except).stream().anyMatch(Item.When.class::isInstance)) {
            return -1;
        }
        for (int i = except + 1; i < main.size(); i++) {
            if (main.get(i) instanceof Item.When when) {
                boolean window = when.timing().relation() == Timing.Relation.WITHIN;
                boolean closes = i + 1 == main.size() || Weight.isLight(main.get(i + 1)) || main.get(i + 1).is(Cue.EXCEPT);
                return window && closes ? i : -1;
            }
            if (main.get(i).is(Cue.EXCEPT)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isUnless(List<Item> items) {
        return Splitting.firstWord(items.get(indexOf(items, Cue.EXCEPT))).equals("unless");
    }

    private static List<Item> afterCue(List<Item> items) {
        return items.subList(indexOf(items, Cue.EXCEPT) + 1, items.size());
    }

    private Expression clause(List<Item> items, Flags inherited) {
        List<Item> asked = withoutExplanation(withoutExamples(withoutIndifferent(items)));
        return new ClauseRules(context).read(asked, inherited);
    }

    /** "with or without conjunctivitis", "regardless of stage" asks for nothing. */
    private static List<Item> withoutIndifferent(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            String word = Splitting.firstWord(items.get(i));
            boolean either = items.get(i).is("with") && i + 2 < items.size()
                    && (items.get(i + 1).is(Cue.OR) || items.get(i + 1).is("/"))
                    && items.get(i + 2).is("without");
            if (either || word.equals("regardless") || word.equals("irrespective")) {
                return Weight.areLight(items.subList(0, i)) ? items : items.subList(0, i);
            }
        }
        return items;
    }

    /** "a score of 3 or 4, which corresponds to moderate or severe disease": the value in words. */
    private static List<Item> withoutExplanation(List<Item> items) {
        int at = indexOf(items, Cue.EXPLAINS);
        boolean value = at > 0 && items.subList(0, at).stream().anyMatch(Item.Limit.class::isInstance);
        boolean more = at > 0
                && items.subList(at, items.size()).stream()
                        .anyMatch(item -> item instanceof Item.Limit
                                || item instanceof Item.When
                                || item instanceof Item.Aside
                                || item.is(Cue.NOT));
        int end = at > 0 && items.get(at - 1).is(",") ? at - 1 : at;
        return value && !more ? items.subList(0, end) : items;
    }

    /** Examples tell nothing that the name before them does not. They end with the clause, or where a time begins. */
    private static List<Item> withoutExamples(List<Item> items) {
        int at = indexOf(items, Cue.EXAMPLES);
        if (at <= 0 || Weight.areLight(items.subList(0, at))) {
            return items;
        }
        List<Item> kept = new ArrayList<>(items.subList(0, at));
        for (int i = at + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.When
                    || item.is(Cue.JUDGEMENT)
                    || Tail.isRelative(item) && item.is(Cue.NARROWING)) {
                kept.addAll(items.subList(i, items.size()));
                break;
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).is(",")) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
