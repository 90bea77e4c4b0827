package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Text;

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
        List<Expression> allowed =
                context.excluding() && changed == null ? allowances.of(sentence, before) : List.of();
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
        if (decided) {
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
                && (phrase.text().contains("eligible") || phrase.text().startsWith("may be") || phrase.text().startsWith("can be"))
                && !phrase.text().contains("not")
                && !Weight.areLight(items.subList(0, at));
        int condition = indexOf(items, Cue.IF);
        boolean plain = items.subList(at + 1, items.size()).stream()
                .allMatch(item -> Weight.isLight(item) || item.is(Cue.ANCHOR) || item.is(Cue.IF));
        if (!asked || condition < 0 && !plain) {
            return context.text(items);
        }
        List<Item> left = new ArrayList<>(items);
        left.remove(at);
        return stated(condition < 0 ? left.subList(0, at) : left, inherited);
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
        if (SCOPES.stream().anyMatch(head.get(0)::is) && head.size() <= LONGEST_HEADING / 2) {
            return conditional(body, inherited);
        }
        int condition = indexOf(head, Cue.IF);
        if (condition >= 0 && Weight.areLight(head.subList(0, condition)) && condition + 1 < head.size()) {
            Expression then = conditional(body, inherited);
            Expression when = new ClauseRules(context).read(head.subList(condition + 1, head.size()), Flags.NONE);
            return then instanceof Text ? then : context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.HIGH));
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
        return heading || Decided.is(said)
                ? rest
                : Joining.combined(Operator.ALL, List.of(said, rest), Confidence.MEDIUM);
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

    private Expression asked(Populations.Asked asked, List<Item> items, Flags inherited) {
        Expression then = excepted(items.subList(asked.from(), items.size()), inherited);
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
            boolean last = items.subList(i + 1, items.size()).stream()
                    .allMatch(after -> Joining.connector(after) == Joining.Connector.NONE);
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
                exception.addAll(main.subList(at + 1, main.size()));
                main = main.subList(0, at);
            }
        }
        if (exception.isEmpty()) {
            return main.size() == items.size() ? clause(main, inherited) : context.text(items);
        }
        if (Weight.areLight(main)) {
            return context.text(items);
        }
        Expression of = clause(main, inherited);
        if (of instanceof Text || Decided.is(of)) {
            return of instanceof Text ? context.text(items) : of;
        }
        List<Expression> exceptions = Exceptions.listed(context, exception, Exceptions.kind(of));
        if (unless && !context.excluding()) {
            List<Expression> either = new ArrayList<>(List.of(of));
            either.addAll(exceptions);
            return Joining.combined(Operator.ANY, either, Confidence.MEDIUM);
        }
        return Exceptions.of(of, exceptions);
    }

    private static boolean isUnless(List<Item> items) {
        return Splitting.firstWord(items.get(indexOf(items, Cue.EXCEPT))).equals("unless");
    }

    private static List<Item> afterCue(List<Item> items) {
        return items.subList(indexOf(items, Cue.EXCEPT) + 1, items.size());
    }

    private Expression clause(List<Item> items, Flags inherited) {
        return new ClauseRules(context).read(withoutExplanation(withoutExamples(items)), inherited);
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
            if (item instanceof Item.When || item.is(Cue.JUDGEMENT) || Tail.isRelative(item) && item.is(Cue.NARROWING)) {
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
