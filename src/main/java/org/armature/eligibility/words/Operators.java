package org.armature.eligibility.words;

import java.math.BigDecimal;
import org.armature.eligibility.expression.Bounds;
import org.jspecify.annotations.Nullable;

/** Comparators, as signs and in words. */
public final class Operators {
    private Operators() {}

    /** One of &lt; &lt;= &gt; &gt;= =, null if the item is no comparator. */
    public static @Nullable String of(Item item) {
        if (item instanceof Item.Plain plain && plain.token().kind() == Token.Kind.COMPARATOR) {
            return plain.token().text();
        }
        return !(item instanceof Item.Phrase)
                ? null
                : item.is(Cue.AT_LEAST)
                        ? ">="
                        : item.is(Cue.ABOVE)
                                ? ">"
                                : item.is(Cue.AT_MOST)
                                        ? "<="
                                        : item.is(Cue.BELOW) ? "<" : item.is(Cue.EQUAL) ? "=" : null;
    }

    public static Bounds bounds(String operator, BigDecimal value) {
        return switch (operator) {
            case ">=" -> Bounds.atLeast(value);
            case ">" -> Bounds.above(value);
            case "<=" -> Bounds.atMost(value);
            case "<" -> Bounds.below(value);
            default -> Bounds.exactly(value);
        };
    }
}
