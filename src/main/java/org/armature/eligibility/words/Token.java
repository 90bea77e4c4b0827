package org.armature.eligibility.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark.
 *
 * @param kind what it is
 * @param word as it is written; for a comparator one of {@code < <= > >= =}
 * @param number the value of a number, null for others
 */
public record Token(Kind kind, Word word, @Nullable BigDecimal number, int start, int end) {

    /** The kinds of tokens. */
    public enum Kind {
        WORD,
        NUMBER,
        COMPARATOR,
        MARK
    }

    /** In lower case. */
    public String text() {
        return word.text();
    }

    boolean is(String other) {
        return word.text().equals(other);
    }
}
