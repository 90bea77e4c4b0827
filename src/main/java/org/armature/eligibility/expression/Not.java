package org.armature.eligibility.expression;

import java.util.List;

/** An expression does not hold. */
public record Not(Expression part, Origin origin) implements Expression {
    @Override
    public List<Expression> parts() {
        return List.of(part);
    }

    @Override
    public Expression shifted(int by) {
        return new Not(part.shifted(by), origin.shifted(by));
    }
}
