package org.armature.eligibility.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a criterion says, in the polarity in which it is written. */
public sealed interface Expression permits Comparison, Presence, Combination, Not, Conditional, Recognised, Text {

    /** Where it stands in the text that was read, and what made it. */
    Origin origin();

    /** The expressions that it is made of, in order. */
    default List<Expression> parts() {
        return List.of();
    }

    /** The expressions in it that are made of no others, in order; itself where it has no parts. */
    default List<Expression> leaves() {
        List<Expression> leaves = new ArrayList<>();
        walk(part -> {
            if (part.parts().isEmpty()) {
                leaves.add(part);
            }
        });
        return leaves;
    }

    /** The same expression with its place, and those of all parts, moved by an offset. */
    Expression shifted(int by);

    /** Visits this expression and all below it, parents first. */
    default void walk(Consumer<Expression> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.walk(visitor));
    }
}
