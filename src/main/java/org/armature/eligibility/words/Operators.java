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
        return item.operator();
    }

    static @Nullable String of(Cues cues) {
        return cues.has(Cue.AT_LEAST)
                ? ">="
                : cues.has(Cue.ABOVE)
                        ? ">"
                        : cues.has(Cue.AT_MOST) ? "<=" : cues.has(Cue.BELOW) ? "<" : cues.has(Cue.EQUAL) ? "=" : null;
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
