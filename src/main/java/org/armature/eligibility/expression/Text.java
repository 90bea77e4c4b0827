package org.armature.eligibility.expression;

/** Words that stay words: nothing, or nothing safely, is computable. */
public record Text(Origin origin) implements Expression {
    @Override
    public Expression shifted(int by) {
        return new Text(origin.shifted(by));
    }
}
