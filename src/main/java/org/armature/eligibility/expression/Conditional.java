package org.armature.eligibility.expression;

import java.util.List;

/** Asked only of those for whom a condition holds: "if diabetic, HbA1c below 8 %". */
public record Conditional(Expression condition, Expression consequence, Origin origin) implements Expression {
    @Override
    public List<Expression> parts() {
        return List.of(condition, consequence);
    }

    @Override
    public Expression shifted(int by) {
        return new Conditional(condition.shifted(by), consequence.shifted(by), origin.shifted(by));
    }
}
