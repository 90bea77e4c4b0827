package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * "Renal impairment (GFR &lt; 60 mL/min)": the values in parentheses say what is meant by the name before them. The class of
 * a scale does not: "heart failure (NYHA III)" asks for both.
 */
final class DefinedBy {
    private static final int MOST_UNKNOWN = 4;
    private static final Set<String> FUNCTIONS = Set.of(
            "function",
            "hematology",
            "haematology",
            "dysfunction",
            "impairment",
            "insufficiency",
            "failure",
            "abnormal",
            "abnormality",
            "abnormalities",
            "elevated",
            "prolonged",
            "reserve");
    private static final List<String> SCALES =
            List.of("score", "scale", "class", "stage", "grade", "category", "index", "classification");

    private DefinedBy() {}

    /** The values that stand for a condition, null where they stand beside it. */
    static @Nullable Expression value(Context context, Presence presence, Expression aside) {
        boolean plain = presence.kind() == Presence.Kind.CONDITION
                && !presence.qualifiers().history()
                && presence.qualifiers().timing() == null;
        return plain && isValue(context, aside) ? aside : null;
    }

    /** "No anemia (Hb 12 g/dL or more)": nothing tells whether the values are those of anemia or of its absence. */
    static boolean isEither(Context context, Segment piece, Meaning meaning) {
        return meaning instanceof Meaning.Statement statement
                && !piece.has(Item.Limit.class::isInstance)
                && piece.has(item -> item instanceof Item.Aside aside && Asides.hasLimit(aside))
                && isValue(context, statement.expression());
    }

    /** Whether an expression is values of laboratory tests and the like, and nothing else. */
    static boolean isValue(Context context, Expression expression) {
        if (expression instanceof Comparison comparison) {
            return !isScale(context, comparison);
        }
        return expression instanceof Combination all
                && (all.operator() == Operator.ALL || all.operator() == Operator.ANY)
                && Lists.all(all.parts(), part -> isValue(context, part));
    }

    private static boolean isScale(Context context, Comparison comparison) {
        String name = comparison.variable().text();
        String concept = comparison.variable().concept();
        Variable variable = concept == null
                ? null
                : context.vocabulary()
                        .concept(concept)
                        .flatMap(context.vocabulary()::variable)
                        .orElse(null);
        return name.equals("age")
                || variable != null && variable.scale() != null
                || variable == null && comparison.unit() == null
                || Lists.any(SCALES, name::endsWith);
    }

    /** "hypotension, i.e. SBP &lt; 100 mmHg": no example, but the value that is meant. */
    static boolean isThatIs(Item cue, List<Item> after) {
        return cue instanceof Item.Phrase phrase
                && phrase.text().startsWith("i.e")
                && Lists.any(after, item -> item instanceof Item.Limit limit && limit.stated())
                && Lists.any(after, Weight::isVariable);
    }

    /** "Renal dysfunction as follows: creatinine &gt; 2 mg/dL": conditions before a colon, and values behind it. */
    static boolean isDefinition(Context context, List<Item> head, Expression said, Expression rest) {
        Item last = head.get(head.size() - 1);
        boolean follows = context.plain()
                .text()
                .substring(Math.max(head.get(0).start(), last.end() - 20), last.end())
                .contains("follow");
        boolean[] conditions = {true};
        said.walk(part -> conditions[0] &= !part.parts().isEmpty()
                || part instanceof Presence presence && presence.kind() == Presence.Kind.CONDITION);
        boolean one = said instanceof Presence presence && presence.qualifiers().timing() == null;
        return (follows || one) && conditions[0] && isValue(context, rest);
    }

    /** Words that only name what the values mean: "abnormal liver function". */
    static boolean mayDefine(List<Item> around) {
        boolean named = Lists.any(around, item -> item instanceof Item.Term || isFunction(item));
        long unknown = Lists.count(around, Weight::isUnknown);
        return named
                && unknown <= MOST_UNKNOWN
                && Lists.none(
                        around,
                        item -> item instanceof Item.When
                                || item.is(Cue.NOT)
                                || item.is(Cue.IF)
                                || item.is(Cue.SOMEBODY_ELSE)
                                || item.is(Cue.HISTORY)
                                || item.is(Cue.TREATED)
                                || item.is(Cue.JUDGEMENT)
                                || Weight.isSex(item)
                                || item instanceof Item.Term && !Weight.isVariable(item) && !isCondition(item));
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                && term.mention().concept(Kind.CONDITION).isPresent();
    }

    private static boolean isFunction(Item item) {
        return item instanceof Item.Plain plain
                        && FUNCTIONS.contains(plain.token().text())
                || item instanceof Item.Phrase phrase && FUNCTIONS.contains(phrase.text());
    }
}
