package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Splits a clause at its connectors, and joins what its segments say. */
final class Joining {
    /** How far back something is looked for that is said again. */
    private static final int NEAR = 50;

    private Joining() {}

    /** The parts as one expression. A comma stands for the next word between parts, "and" binds before "or". */
    static Expression join(Context context, List<Part> parts, boolean allNegated) {
        List<Part> read = withoutRepeatedText(context, negated(parts, allNegated));
        List<Part> merged = context.excluding() ? read : InnerLists.closing(MenOrWomen.together(read));
        if (merged.size() == 1) {
            return allNegated ? not(merged.get(0).expression()) : merged.get(0).expression();
        }
        Part decision = merged.get(merged.size() - 1);
        if (merged.size() > 2 && decision.before() == Connector.AND && isJudgement(decision.expression())) {
            List<Part> judged = new ArrayList<>(merged.subList(0, merged.size() - 1));
            Expression named = join(context, judged, false);
            Expression all = combined(Operator.ALL, List.of(named, decision.expression()), Confidence.MEDIUM);
            return allNegated ? not(all) : all;
        }
        Connector words = Connector.NONE;
        boolean mixed = false;
        for (Part part : merged) {
            if (part.before() == Connector.AND || part.before() == Connector.OR) {
                mixed |= words != Connector.NONE && words != part.before();
                words = part.before();
            }
        }
        Expression joined = mixed ? mixed(context, merged) : flat(context, merged, words, Confidence.HIGH);
        return allNegated ? not(joined) : joined;
    }

    private static Expression not(Expression expression) {
        return expression instanceof Text || Decided.is(expression)
                ? expression
                : new Not(SharedTimes.ruledOut(expression), expression.origin());
    }

    private static boolean isJudgement(Expression expression) {
        Recognised decided = Decided.of(expression);
        return decided != null && decided.kind() == Recognised.Kind.JUDGEMENT;
    }

    private static Expression mixed(Context context, List<Part> parts) {
        List<Part> groups = new ArrayList<>();
        List<Part> group = new ArrayList<>();
        Connector groupBefore = Connector.NONE;
        for (int i = 0; i < parts.size(); i++) {
            Connector before = effective(parts, i);
            if (before == Connector.OR && !group.isEmpty()) {
                groups.add(new Part(flat(context, group, Connector.AND, Confidence.MEDIUM), groupBefore, false, false));
                group = new ArrayList<>();
                groupBefore = Connector.OR;
            }
            group.add(parts.get(i));
        }
        groups.add(new Part(flat(context, group, Connector.AND, Confidence.MEDIUM), groupBefore, false, false));
        return flat(context, groups, Connector.OR, Confidence.MEDIUM);
    }

    /** The word before a part; a comma stands for the next word between parts. */
    static Connector effective(List<Part> parts, int index) {
        for (int i = index; i < parts.size() && i < index + 20; i++) {
            if (parts.get(i).before() != Connector.COMMA) {
                return parts.get(i).before();
            }
        }
        return Connector.COMMA;
    }

    private static Expression flat(Context context, List<Part> parts, Connector words, Confidence confidence) {
        if (parts.size() == 1) {
            return parts.get(0).expression();
        }
        if (words == Connector.AND) {
            for (int i = 1; i < parts.size(); i++) {
                Expression pair = pair(parts.get(i - 1), parts.get(i));
                if (pair != null) {
                    List<Part> fewer = new ArrayList<>(parts);
                    fewer.remove(i);
                    fewer.set(i - 1, parts.get(i - 1).with(pair));
                    return flat(context, fewer, words, confidence);
                }
            }
        }
        if (parts.size() > 1 && sameWay(parts)) {
            return combined(
                    words == Connector.OR ? Operator.ANY : Operator.ALL,
                    Lists.map(parts, part -> inPart(part.expression())),
                    Confidence.LOW);
        }
        boolean any = AnyOrAll.isAny(context, parts, words);
        return combined(any ? Operator.ANY : Operator.ALL, Lists.map(parts, Part::expression), confidence);
    }

    /** "LVEF >= 45 % (A) or LVEF >= 40 % (B)": nobody asks one thing of everybody twice, so that it is asked of some. */
    private static boolean sameWay(List<Part> parts) {
        Comparison first = parts.get(0).expression() instanceof Comparison comparison ? comparison : null;
        return first != null
                && (first.bounds().low() == null) != (first.bounds().high() == null)
                && Lists.all(
                        parts.subList(1, parts.size()),
                        part -> part.expression() instanceof Comparison other
                                && other.variable()
                                        .text()
                                        .equals(first.variable().text())
                                && Objects.equals(other.unit(), first.unit())
                                && Objects.equals(other.timing(), first.timing())
                                && (other.bounds().low() == null)
                                        == (first.bounds().low() == null)
                                && (other.bounds().high() == null)
                                        == (first.bounds().high() == null)
                                && !other.bounds().equals(first.bounds()));
    }

    private static Expression inPart(Expression expression) {
        Origin origin = expression.origin();
        Text text = new Text(new Origin(origin.start(), origin.end(), "text", Confidence.HIGH));
        return Combination.of(Operator.ALL, List.of(expression, text), origin);
    }

    /** Two limits of one variable: the two ends of a range, or two ranges of which either may hold. */
    private static @Nullable Expression pair(Part one, Part other) {
        if (!(one.expression() instanceof Comparison first)
                || !(other.expression() instanceof Comparison second)
                || one.negated()
                || other.negated()
                || !first.variable().text().equals(second.variable().text())
                || !Objects.equals(first.unit(), second.unit())
                || !first.bounds().values().isEmpty()
                || !second.bounds().values().isEmpty()) {
            return null;
        }
        if (AnyOrAll.isBelow(first, second) || AnyOrAll.isBelow(second, first)) {
            return Combination.of(
                    Operator.ANY, List.of(first, second), span(List.of(first, second), "join", Confidence.HIGH));
        }
        Origin span = span(List.of(first, second), "join", Confidence.MEDIUM);
        boolean ends = isOpen(first.bounds().low(), first.bounds().high())
                && isOpen(second.bounds().low(), second.bounds().high())
                && (first.bounds().low() == null) != (second.bounds().low() == null);
        if (!ends || !Objects.equals(first.timing(), second.timing())) {
            return null;
        }
        Bounds range = first.bounds().and(second.bounds());
        return range.isOrdered() ? new Comparison(first.variable(), range, first.unit(), first.timing(), span) : null;
    }

    private static boolean isOpen(@Nullable Object low, @Nullable Object high) {
        return (low == null) != (high == null);
    }

    static Expression combined(Operator operator, List<Expression> parts, Confidence confidence) {
        List<Expression> flat = new ArrayList<>();
        for (Expression part : parts) {
            if (part instanceof Combination inner && inner.operator() == operator) {
                for (Expression one : inner.parts()) {
                    add(flat, one);
                }
            } else if (!(part instanceof Recognised decided && isSaid(flat, decided))) {
                add(flat, part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : Combination.of(operator, flat, span(flat, "join", confidence));
    }

    /** Words beside words are one text; what is said again is not added. */
    private static void add(List<Expression> parts, Expression next) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last) instanceof Text words && next instanceof Text) {
            parts.set(last, new Text(span(List.of(words, next), "text", Confidence.HIGH)));
        } else if (!repeats(parts, next)) {
            parts.add(next);
        }
    }

    /** "Venous/venous thrombosis": a name that is said in the same words again. */
    private static boolean repeats(List<Expression> parts, Expression again) {
        if (again instanceof Comparison) {
            return parts.subList(Math.max(0, parts.size() - NEAR), parts.size()).contains(again);
        }
        if (again instanceof Presence second) {
            for (Expression part : parts) {
                if (part instanceof Presence first
                        && first.kind() == second.kind()
                        && first.name().text().equalsIgnoreCase(second.name().text())
                        && first.qualifiers().equals(second.qualifiers())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A requirement that a person must decide is said once. */
    private static boolean isSaid(List<Expression> parts, Recognised decided) {
        return Lists.any(
                parts,
                part -> part instanceof Recognised same
                        && same.kind() == decided.kind()
                        && Objects.equals(same.timing(), decided.timing()));
    }

    static Origin span(List<Expression> parts, String rule, Confidence confidence) {
        int start = parts.isEmpty() ? 0 : Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < parts.size(); i++) {
            start = Math.min(start, parts.get(i).origin().start());
            end = Math.max(end, parts.get(i).origin().end());
        }
        return new Origin(start, end, rule, confidence);
    }

    /** A negation holds for all names that are listed after it, until one has a word of its own before it. */
    private static List<Part> negated(List<Part> parts, boolean allNegated) {
        List<Part> result = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            Part first = parts.get(i);
            if (!first.negated() || allNegated) {
                result.add(first);
                i++;
                continue;
            }
            List<Expression> scope = new ArrayList<>();
            scope.add(first.expression());
            int next = i + 1;
            while (next < parts.size() && continuesNegation(parts, i, next)) {
                scope.add(parts.get(next).expression());
                next++;
            }
            Expression whole = scope.size() == 1
                    ? scope.get(0)
                    : Combination.of(Operator.ANY, scope, span(scope, "join", Confidence.HIGH));
            result.add(new Part(not(whole), first.before(), false, false));
            i = next;
        }
        return result;
    }

    /** "No ANC below 1 or platelets below 75": a value that goes on from names is a statement of its own. */
    private static boolean continuesNegation(List<Part> parts, int from, int index) {
        Part part = parts.get(index);
        boolean values = parts.get(from).expression() instanceof Comparison && effective(parts, index) == Connector.OR;
        boolean statement = part.expression() instanceof Comparison && !values
                || part.expression() instanceof Conditional
                || Decided.is(part.expression());
        return !part.negated() && part.follows() && !statement;
    }

    /** Words next to words stay one text; a requirement that a person must decide takes the words beside it in. */
    private static List<Part> withoutRepeatedText(Context context, List<Part> parts) {
        if (parts.size() == 1 && !Decided.is(parts.get(0).expression())) {
            return parts;
        }
        boolean decided = Lists.all(parts, part -> part.expression() instanceof Text || Decided.is(part.expression()));
        if (decided && Decided.kinds(Lists.map(parts, Part::expression)) == 1) {
            for (Part part : parts) {
                if (Decided.is(part.expression())) {
                    Origin span = span(Lists.map(parts, Part::expression), "recognised", Confidence.HIGH);
                    return List.of(parts.get(0).with(Decided.spanning(part.expression(), span)));
                }
            }
        }
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            Part last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.expression() instanceof Text && part.expression() instanceof Text) {
                Origin span = span(List.of(last.expression(), part.expression()), "text", Confidence.HIGH);
                Connector before = last.before();
                result.set(result.size() - 1, new Part(new Text(span), before, false, false));
            } else {
                result.add(part);
            }
        }
        return result;
    }
}
