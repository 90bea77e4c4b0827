package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Takes exceptions from a statement. */
final class Exceptions {
    private Exceptions() {}

    /** A statement without its exceptions. What was resolved to a grade may be of a higher one where that is excepted. */
    static Expression from(Context context, Expression of, List<Expression> exceptions) {
        if (of instanceof Comparison count
                && count.origin().rule().equals("comparison.count")
                && Lists.all(exceptions, Exceptions::isNotCounted)) {
            return joined(Operator.ALL, of, List.of(new Text(Joining.span(exceptions, "text", Confidence.HIGH))));
        }
        boolean remains = context.excluding() && of instanceof Not not && isResolved(not.part());
        if (!context.excluding() && isAsked(of)) {
            return either(of, exceptions);
        }
        return remains ? joined(Operator.EXCEPT, of, exceptions) : of(of, exceptions);
    }

    /** "no more than one regimen, not including adjuvant therapy": what is not counted keeps nobody out, and lets nobody in. */
    private static boolean isNotCounted(Expression exception) {
        return exception instanceof Text
                || exception instanceof Presence presence
                        && presence.kind() != Presence.Kind.STATE
                        && presence.kind() != Presence.Kind.SEX;
    }

    /** A requirement, or what stands for it. */
    static Expression either(Expression of, List<Expression> others) {
        return joined(Operator.ANY, of, others);
    }

    private static Expression joined(Operator operator, Expression of, List<Expression> others) {
        List<Expression> parts = new ArrayList<>(List.of(of));
        parts.addAll(others);
        return Joining.combined(operator, parts, Confidence.MEDIUM);
    }

    /** "toxicities resolved to grade 1", "bilirubin up to 1.5 x ULN": values that are asked of all who are not excepted. */
    private static boolean isAsked(Expression of) {
        List<Comparison> values = Rebuilding.comparisons(of);
        return !values.isEmpty()
                && areValues(of)
                && Lists.none(values, value -> value.variable().text().equals("age"));
    }

    private static boolean areValues(Expression of) {
        return of instanceof Comparison
                || of instanceof Text
                || of instanceof Combination && Lists.all(of.parts(), Exceptions::areValues);
    }

    /** "toxicities resolved to grade 1": no more than that grade. */
    private static boolean isResolved(Expression of) {
        return isAsked(of)
                && Lists.all(
                        Rebuilding.comparisons(of),
                        grade -> grade.bounds().high() != null
                                && grade.variable().text().endsWith("toxicity grade"));
    }

    /** A statement, unless one of the others holds; what is excepted already stays so. */
    static Expression of(Expression of, List<Expression> exceptions) {
        if (of instanceof Not not) {
            return new Not(of(not.part(), exceptions), not.origin());
        }
        if (of instanceof Combination all
                && all.operator() == Operator.ALL
                && all.parts().get(all.parts().size() - 1) instanceof Not last) {
            List<Expression> parts = new ArrayList<>(all.parts());
            parts.set(parts.size() - 1, of(last, exceptions));
            return Combination.of(Operator.ALL, parts, all.origin());
        }
        List<Expression> parts = new ArrayList<>();
        if (of instanceof Combination already && already.operator() == Operator.EXCEPT) {
            parts.addAll(already.parts());
        } else {
            parts.add(of);
        }
        for (Expression exception : exceptions) {
            boolean any = exception instanceof Combination list && list.operator() == Operator.ANY;
            parts.addAll(any ? exception.parts() : List.of(exception));
        }
        return Combination.of(Operator.EXCEPT, parts, Joining.span(parts, "except", Confidence.HIGH));
    }

    /** "unless they are stable and off steroids": one case, in which all must hold; several only where "or" joins them. */
    static List<Expression> cases(Context context, List<Item> items, Presence.@Nullable Kind kind) {
        boolean people = items.size() > 1
                && items.get(0).is(Cue.IF)
                && !items.get(0).lastWord().equals("without");
        Expression what = new ClauseRules(context.inclusion())
                .ofKind(kind)
                .read(people ? items.subList(1, items.size()) : items, Flags.NONE);
        return what instanceof Combination any && any.operator() == Operator.ANY ? any.parts() : List.of(what);
    }

    /** What some words except: names that are listed are each an exception of their own. */
    static List<Expression> listed(Context context, List<Item> items, Presence.@Nullable Kind kind) {
        boolean people = items.size() > 1
                && items.get(0).is(Cue.IF)
                && !items.get(0).lastWord().equals("without");
        List<Item> excepted = people ? items.subList(1, items.size()) : items;
        Expression what = new ClauseRules(context.alternatives()).ofKind(kind).read(excepted, Flags.NONE);
        boolean list = what instanceof Combination any
                && (any.operator() == Operator.ANY || any.operator() == Operator.ALL && areNames(any, items));
        return list ? what.parts() : List.of(what);
    }

    /** Names that "and" joins, not one name and what narrows it. */
    private static boolean areNames(Combination all, List<Item> items) {
        if (Lists.any(all.parts(), part -> part.origin().rule().equals(Context.CONSEQUENCE))) {
            return false;
        }
        boolean joined = Lists.any(items, item -> item.is(Cue.AND) || item.is(","));
        return joined && all.origin().rule().equals("join");
    }

    /** "Uncontrolled asthma. Patients with controlled asthma are eligible": what is allowed is what was not meant anyway. */
    static boolean isOther(Expression of, Expression allowed) {
        Presence named = allowed instanceof Presence presence
                ? presence
                : allowed instanceof Combination all
                                && all.operator() == Operator.ALL
                                && all.parts().get(0) instanceof Presence first
                        ? first
                        : null;
        boolean[] other = {false};
        of.walk(part -> other[0] |= named != null
                && part instanceof Presence presence
                && presence.kind() == named.kind()
                && presence.name().concept() != null
                && presence.name().concept().equals(named.name().concept())
                && isAnother(presence.qualifiers().severity(), named.qualifiers()));
        return other[0];
    }

    private static boolean isAnother(@Nullable String severity, Qualifiers allowed) {
        boolean degree = allowed.severity() != null && !allowed.severity().equals(severity) || allowed.stable();
        return severity != null && degree;
    }

    /** The sort of what exceptions are taken from. */
    static Presence.@Nullable Kind kind(Expression of) {
        Presence.Kind[] kind = {null};
        of.walk(part -> kind[0] = kind[0] == null && part instanceof Presence presence ? presence.kind() : kind[0]);
        return kind[0] == Presence.Kind.SEX || kind[0] == Presence.Kind.ALLERGY ? null : kind[0];
    }
}
