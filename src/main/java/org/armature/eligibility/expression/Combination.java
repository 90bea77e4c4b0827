package org.armature.eligibility.expression;

import java.util.List;

/**
 * Several expressions as one.
 *
 * @param least how many must hold for {@link Operator#AT_LEAST}, 0 for any other
 */
public record Combination(Operator operator, int least, List<Expression> parts, Origin origin) implements Expression {
    public Combination {
        parts = List.copyOf(parts);
        least = operator == Operator.AT_LEAST ? least : 0;
    }

    /** How the parts make the whole. */
    public enum Operator {
        ALL,
        ANY,
        AT_LEAST,
        /** The first part, without what the other parts describe. */
        EXCEPT
    }

    public static Combination of(Operator operator, List<Expression> parts, Origin origin) {
        return new Combination(operator, 0, parts, origin);
    }

    @Override
    public Expression shifted(int by) {
        List<Expression> moved = parts.stream().map(part -> part.shifted(by)).toList();
        return new Combination(operator, least, moved, origin.shifted(by));
    }
}
