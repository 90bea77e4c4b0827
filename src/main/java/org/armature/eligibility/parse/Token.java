package org.armature.eligibility.parse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark.
 *
 * @param kind what it is
 * @param text in lower case; for a comparator one of {@code < <= > >= =}
 * @param number the value of a number, null for others
 */
record Token(Kind kind, String text, @Nullable BigDecimal number, int start, int end) {

    /** The kinds of tokens. */
    enum Kind {
        WORD,
        NUMBER,
        COMPARATOR,
        MARK
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
