package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.parse.Part.Mark;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Lists;

/** Words behind a mere comma that narrow what stands before them, and are none of the list: "A or B, despite treatment". */
final class Adjuncts {
    private static final Set<String> NARROWING =
            Set.of("with", "without", "who", "whose", "which", "as", "from", "despite", "defined", "by", "per");

    /** What also begins one more of a list: "asthma, at risk of stroke, on dialysis". */
    private static final Set<String> PLACING = Set.of("at", "in", "for", "under", "within", "during", "after");

    private Adjuncts() {}

    /** A part, marked as such where it is one. */
    static Part marked(Part part, Piece piece) {
        boolean words = part.expression() instanceof Text && !part.negated() && piece.before() == Connector.COMMA;
        String first = piece.segment().items().get(0).firstWord();
        return words && NARROWING.contains(first)
                ? part.with(Mark.NARROWS)
                : words && PLACING.contains(first) ? part.with(Mark.PLACES) : part;
    }

    /** What the parts say: such words are one with the part before them, or behind a list that "or" closed with all of it. */
    static Expression join(Context context, List<Part> parts, boolean allNegated) {
        if (allNegated || Lists.none(parts, part -> part.is(Mark.NARROWS) || part.is(Mark.PLACES))) {
            return Joining.join(context, parts, allNegated);
        }
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int end = end(parts, i);
            boolean last = end == parts.size();
            boolean named = i > 0 && !(parts.get(i - 1).expression() instanceof Text);
            boolean closed = last && named && Lists.any(result, before -> before.before() == Connector.OR);
            boolean narrows = part.is(Mark.NARROWS) || part.is(Mark.PLACES) && closed;
            if (i == 0 || !narrows || Decided.anyOf(parts.get(i - 1).expression())) {
                result.add(part);
                continue;
            }
            Expression words =
                    new Text(Joining.span(Lists.map(parts.subList(i, end), Part::expression), "text", Confidence.HIGH));
            if (closed) {
                return narrowed(Joining.join(context, result, false), words);
            }
            Part before = result.get(result.size() - 1);
            result.set(result.size() - 1, before.with(narrowed(before.expression(), words)));
            i = end - 1;
        }
        return Joining.join(context, result, false);
    }

    /** "with signs of bronchitis or asthma": names that "or" joins without a comma are of the same words. */
    private static int end(List<Part> parts, int from) {
        int end = from + 1;
        while (end < parts.size()
                && parts.get(end).bare()
                && !parts.get(end).is(Mark.PARTED)
                && isPlain(parts.get(end).expression())) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(Expression expression) {
        return expression instanceof Text
                || expression instanceof Presence named
                        && named.qualifiers().dose() == null
                        && named.qualifiers().times().isEmpty();
    }

    private static Expression narrowed(Expression said, Expression words) {
        return said instanceof Text
                ? new Text(Joining.span(List.of(said, words), "text", Confidence.HIGH))
                : of(said, List.of(words), "narrowed");
    }

    /** What is said with something that narrows it: one thing, and no list of two. */
    static Expression of(Expression said, List<Expression> narrowing, String rule) {
        List<Expression> all = new ArrayList<>(List.of(said));
        all.addAll(narrowing);
        Expression flat = Joining.combined(Operator.ALL, all, Confidence.MEDIUM);
        return Combination.of(Operator.ALL, flat.parts(), Joining.span(all, rule, Confidence.MEDIUM));
    }
}
