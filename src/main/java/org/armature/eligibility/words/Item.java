package org.armature.eligibility.words;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Mention;
import org.jspecify.annotations.Nullable;

/** A piece of a criterion: what the tokens are found to be, and what the rules make of them. */
public sealed interface Item {
    /** Offset of the first character in the plain text. */
    int start();

    /** Offset after the last character. */
    int end();

    /** Whether it is a phrase that does this. */
    default boolean is(Cue cue) {
        return false;
    }

    /** Whether it is this mark or word. */
    default boolean is(String text) {
        return false;
    }

    /** The first word of a phrase, or the word or mark that it is; empty for all that is more than that. */
    default String firstWord() {
        return "";
    }

    /** The last word of a phrase, or the word or mark that it is; empty for all that is more than that. */
    default String lastWord() {
        return "";
    }

    /** All words of a phrase, or the word or mark that it is; empty for all that is more than that. */
    default String words() {
        return "";
    }

    /** A word, a number or a mark that no dictionary knows. */
    record Plain(Token token) implements Item {
        @Override
        public int start() {
            return token.start();
        }

        @Override
        public int end() {
            return token.end();
        }

        @Override
        public boolean is(String text) {
            return token.is(text);
        }

        @Override
        public String firstWord() {
            return token.text();
        }

        @Override
        public String lastWord() {
            return token.text();
        }

        @Override
        public String words() {
            return token.text();
        }
    }

    /** A phrase of the lexicon, with all that it may do. */
    record Phrase(Wording wording, int start, int end) implements Item {
        /** A phrase that the text does not have in these words. */
        public Phrase(Set<Cue> cues, String text, int start, int end) {
            this(new Wording(Cues.of(cues), text), start, end);
        }

        /** Its words in lower case, with one space between them. */
        public String text() {
            return wording.text();
        }

        public Cues cues() {
            return wording.cues();
        }

        @Override
        public boolean is(Cue cue) {
            return wording.cues().has(cue);
        }

        @Override
        public boolean is(String word) {
            return wording.text().equals(word);
        }

        @Override
        public String firstWord() {
            return wording.first();
        }

        @Override
        public String lastWord() {
            return wording.last();
        }

        @Override
        public String words() {
            return wording.text();
        }
    }

    /**
     * A name that the vocabulary knows.
     *
     * @param made the whole name where the text writes its noun only once for several; null where it stands as it is
     */
    record Term(Mention mention, @Nullable String made, int start, int end) implements Item {
        public Term(Mention mention, int start, int end) {
            this(mention, null, start, end);
        }
    }

    /** A name that no vocabulary knows, made of words here and a noun that the text writes only once for several. */
    record Made(String name, Presence.Kind kind, int start, int end) implements Item {}

    /**
     * Values to compare with.
     *
     * @param stated whether a comparator or a range is written, not a bare number
     * @param second the second of two pressures: "140/90 mmHg"; null for all else
     */
    record Limit(
            Bounds bounds,
            @Nullable String unit,
            boolean stated,
            @Nullable Bounds second,
            int start,
            int end) implements Item {
        public Limit(Bounds bounds, @Nullable String unit, boolean stated, int start, int end) {
            this(bounds, unit, stated, null, start, end);
        }

        public Limit in(@Nullable String other) {
            return new Limit(bounds, other, stated, second, start, end);
        }

        /** With the comparator of a number before it, as a second number has it; itself where that has none, or two. */
        public Limit comparedAs(Bounds first) {
            Bounds.Bound low = first.low();
            Bounds.Bound high = first.high();
            Bounds.Bound value = bounds.low();
            if (value == null || (low == null) == (high == null)) {
                return this;
            }
            Bounds compared = low != null
                    ? new Bounds(new Bounds.Bound(value.value(), low.inclusive()), null, List.of())
                    : new Bounds(null, new Bounds.Bound(value.value(), high != null && high.inclusive()), List.of());
            return new Limit(compared, unit, true, start, end);
        }
    }

    /** A time. */
    record When(Timing timing, int start, int end) implements Item {}

    /** What stands in parentheses. */
    record Aside(List<Item> items, int start, int end) implements Item {
        public Aside {
            items = List.copyOf(items);
        }
    }
}
