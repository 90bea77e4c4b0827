package org.armature.eligibility.words;

import java.math.BigDecimal;
import java.util.Locale;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.NumberWords;
import org.armature.eligibility.vocabulary.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark, with what rules ask of it again and again.
 *
 * @param wording its text in lower case
 * @param number the number that it stands for, null for others
 * @param sort what sort of thing a name is that ends in it, null if it tells nothing
 * @param phrases the phrases of the lexicon that begin with it, null if none does
 */
public record Word(
        Wording wording, @Nullable BigDecimal number, Presence.@Nullable Kind sort, CueLexicon.@Nullable Node phrases) {

    /** Words as they are written, with all that is known of them. */
    static final WordTable<Word> KNOWN = new WordTable<>(written -> {
        String text = written.toLowerCase(Locale.ROOT);
        Integer number = NumberWords.of(text);
        return new Word(
                Wording.word(text),
                number == null ? null : BigDecimal.valueOf(number),
                Sorts.of(text),
                CueLexicon.standard().beginning(text));
    });

    /** A word of which nothing else is known: what the lexicon is read with. */
    static Word bare(String written) {
        return new Word(Wording.word(written.toLowerCase(Locale.ROOT)), null, null, null);
    }

    String text() {
        return wording.text();
    }

    public static Word of(String written) {
        return KNOWN.of(written, 0, written.length());
    }
}
