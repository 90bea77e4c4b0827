package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Part.Mark;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a clause that are a list within it: "HIV with A or B", "A &lt; 1, B &lt; 2, and C or D &lt; 3". */
final class InnerLists {
    private InnerLists() {}

    /** "18 years or older with asthma or gout", "cirrhosis with ascites or varices": what "with" brings is all that "or" lists. */
    static List<Part> behindWith(List<Part> parts) {
        Combination first = parts.size() > 1
                        && Lists.none(parts, part -> part.is(Mark.PARTED))
                        && !parts.get(0).negated()
                        && parts.get(0).expression() instanceof Combination all
                        && all.operator() == Operator.ALL
                ? all
                : null;
        Presence.Kind kind =
                first == null ? null : kind(first.parts().get(first.parts().size() - 1));
        boolean list = kind != null
                && kind != Presence.Kind.SEX
                && Lists.all(
                        parts.subList(1, parts.size()),
                        part -> part.before() == Connector.OR && part.bare() && kind(part.expression()) == kind);
        if (first == null || !list) {
            return parts;
        }
        int last = first.parts().size() - 1;
        List<Expression> names = new ArrayList<>(List.of(first.parts().get(last)));
        names.addAll(Lists.map(parts.subList(1, parts.size()), Part::expression));
        List<Expression> all = new ArrayList<>(first.parts().subList(0, last));
        all.add(Joining.combined(Operator.ANY, names, Confidence.MEDIUM));
        return List.of(parts.get(0).with(Joining.combined(Operator.ALL, all, Confidence.MEDIUM)));
    }

    /** "BPH/LUTS and ED": a slash joins before "and". */
    static List<Part> slashed(Context context, List<Part> parts) {
        boolean mixed = false;
        boolean slashes = false;
        for (int i = 1; i < parts.size(); i++) {
            slashes |= parts.get(i).is(Mark.SLASHED);
            mixed |= !parts.get(i).is(Mark.SLASHED) && parts.get(i).before() == Connector.AND;
        }
        if (!slashes || !mixed || context.excluding()) {
            return parts;
        }
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part last = result.isEmpty() ? null : result.get(result.size() - 1);
            Presence.Kind kind = kind(parts.get(i).expression());
            boolean pair = last != null
                    && kind != null
                    && parts.get(i).is(Mark.SLASHED)
                    && kind == kind(parts.get(i - 1).expression())
                    && !parts.get(i).negated();
            if (pair && last != null) {
                List<Expression> both = List.of(last.expression(), parts.get(i).expression());
                result.set(result.size() - 1, last.with(Joining.combined(Operator.ANY, both, Confidence.MEDIUM)));
            } else {
                result.add(parts.get(i));
            }
        }
        return result;
    }

    private static Presence.@Nullable Kind kind(Expression expression) {
        return expression instanceof Presence presence ? presence.kind() : null;
    }

    /** Two values that "or" joins at the end of a list of what is asked are the last of what is asked. */
    static List<Part> closing(List<Part> parts) {
        int last = parts.size() - 1;
        boolean pair = last > 1
                && parts.get(last).before() == Connector.OR
                && parts.get(last).expression() instanceof Comparison second
                && parts.get(last - 1).expression() instanceof Comparison first
                && !first.variable().text().equals(second.variable().text())
                && (parts.get(last - 1).before() == Connector.AND && isList(parts.subList(0, last - 1))
                        || parts.get(last - 1).before() == Connector.COMMA && isShared(first, second));
        boolean others = pair
                && Lists.all(
                        parts.subList(1, last - 1),
                        part -> part.before() == Connector.COMMA || part.before() == Connector.AND)
                && Lists.any(
                        parts.subList(0, last - 1),
                        part -> !Rebuilding.comparisons(part.expression()).isEmpty());
        if (!others) {
            return parts;
        }
        List<Part> result = new ArrayList<>(parts.subList(0, last - 1));
        Expression either = Joining.combined(
                Operator.ANY,
                List.of(parts.get(last - 1).expression(), parts.get(last).expression()),
                Confidence.MEDIUM);
        result.add(new Part(either, Connector.AND, false, false));
        return result;
    }

    private static boolean isList(List<Part> parts) {
        return Lists.any(parts, part -> part.before() == Connector.COMMA);
    }

    /** "AST and/or ALT &lt; 3 x ULN": the limit is said once for both. */
    private static boolean isShared(Comparison first, Comparison second) {
        return first.bounds().equals(second.bounds())
                && Objects.equals(first.unit(), second.unit())
                && first.unit() != null
                && first.unit().equals(Comparison.ULN);
    }
}
