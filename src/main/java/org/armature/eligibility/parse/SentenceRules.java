package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
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
                    sentences.add(sentence(sentence, inherited));
                    semicolons |= i < items.size() && items.get(i).is(";");
                }
                from = i + 1;
            }
        }
        return items.isEmpty()
                ? together(items, sentences, semicolons)
                : new ContraceptionRules(context).read(items, together(items, sentences, semicolons));
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
        List<Item> items = withoutVerdict(written);
        if (items.stream().anyMatch(item -> item.is(Cue.PERMISSION))) {
            return context.text(items);
        }
        int colon = indexOf(items, ":");
        if (colon > 0 && colon + 1 < items.size()) {
            return headed(items.subList(0, colon), items.subList(colon + 1, items.size()), inherited);
        }
        return conditional(items, inherited);
    }

    /** "Patients with diabetes are excluded" in a list of exclusions, and the mark of a footnote. */
    private List<Item> withoutVerdict(List<Item> items) {
        int end = items.size();
        while (end > 1
                && (items.get(end - 1).is("*")
                        || items.get(end - 1).is("†")
                        || items.get(end - 1).is(".")
                        || context.excluding() && items.get(end - 1).is(Cue.EXCLUDED))) {
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
        Expression said = sex != null && sexAlone ? sex : new ClauseRules(context).read(head, Flags.NONE);
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

    /** "If P, Q", "Q if P". */
    private Expression conditional(List<Item> items, Flags inherited) {
        int at = indexOf(items, Cue.IF);
        if (at < 0) {
            return excepted(items, inherited);
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
        return context.only(when, then, Joining.span(List.of(when, then), "if", Confidence.MEDIUM));
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
        for (Item item : items) {
            boolean within =
                    item instanceof Item.Aside aside && aside.items().stream().anyMatch(inner -> inner.is(Cue.EXCEPT));
            if (within && exception.isEmpty()) {
                exception.addAll(afterCue(((Item.Aside) item).items()));
            } else {
                main.add(item);
            }
        }
        if (exception.isEmpty()) {
            int at = indexOf(main, Cue.EXCEPT);
            if (at >= 0) {
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
        Expression what = new ClauseRules(context.inclusion()).read(exception, Flags.NONE);
        List<Expression> parts = new ArrayList<>(List.of(of));
        if (what instanceof Combination any
                && (any.operator() == Operator.ANY
                        || any.operator() == Operator.ALL
                                && any.parts().stream().allMatch(part -> !(part instanceof Text)))) {
            parts.addAll(any.parts());
        } else {
            parts.add(what);
        }
        return Combination.of(Operator.EXCEPT, parts, Joining.span(parts, "except", Confidence.HIGH));
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
            if (item instanceof Item.When || item.is(Cue.JUDGEMENT)) {
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
