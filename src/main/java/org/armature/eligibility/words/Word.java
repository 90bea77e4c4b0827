package org.armature.eligibility.words;

import java.math.BigDecimal;
import java.util.Locale;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.NumberWords;
import org.armature.eligibility.vocabulary.WordTable;
import org.jspecify.annotations.Nullable;

/** A word or a mark, with what rules ask of it again and again. */
public final class Word extends WordTable.Known {
    /** Words as they are written, with all that is known of them. */
    static final WordTable<Word> KNOWN = new WordTable<>((written, letters) -> {
        String text = written.toLowerCase(Locale.ROOT);
        Integer number = NumberWords.of(text);
        return new Word(
                letters,
                text,
                number == null ? null : BigDecimal.valueOf(number),
                Sorts.of(text),
                CueLexicon.standard().beginning(text));
    });

    private final Wording wording;
    private final @Nullable BigDecimal number;
    private final Presence.@Nullable Kind sort;
    private final CueLexicon.@Nullable Node phrases;

    private Word(
            WordTable.Letters letters,
            String text,
            @Nullable BigDecimal number,
            Presence.@Nullable Kind sort,
            CueLexicon.@Nullable Node phrases) {
        super(letters);
        this.wording = Wording.word(text);
        this.number = number;
        this.sort = sort;
        this.phrases = phrases;
    }

    /** A word of which nothing else is known: what the lexicon is read with. */
    static Word bare(String written, WordTable.Letters letters) {
        return new Word(letters, written.toLowerCase(Locale.ROOT), null, null, null);
    }

    public static Word of(String written) {
        return KNOWN.of(written, 0, written.length());
    }

    /** In lower case. */
    String text() {
        return wording.text();
    }

    Wording wording() {
        return wording;
    }

    /** The number that it stands for, null for others. */
    @Nullable
    BigDecimal number() {
        return number;
    }

    /** What sort of thing a name is that ends in it, null if it tells nothing. */
    Presence.@Nullable Kind sort() {
        return sort;
    }

    /** The phrases of the lexicon that begin with it, null if none does. */
    CueLexicon.@Nullable Node phrases() {
        return phrases;
    }
}
