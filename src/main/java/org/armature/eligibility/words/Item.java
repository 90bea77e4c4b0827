package org.armature.eligibility.words;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a criterion: what the tokens are found to be, and what the rules make of them. A class and no interface,
 * because rules ask thousands of times a criterion what an item is, and so no call has to find out first whom it asks.
 */
public abstract sealed class Item {
    private final Wording wording;
    private final Cues cues;
    private final int start;
    private final int end;

    private Item(Wording wording, int start, int end) {
        this.wording = wording;
        this.cues = wording.cues();
        this.start = start;
        this.end = end;
    }

    /** Offset of the first character in the plain text. */
    public final int start() {
        return start;
    }

    /** Offset after the last character. */
    public final int end() {
        return end;
    }

    /** Whether it is a phrase that does this. */
    public final boolean is(Cue cue) {
        return cues.has(cue);
    }

    /** Whether it is this mark or word. */
    public final boolean is(String text) {
        return wording.text().equals(text);
    }

    /** The first word of a phrase, or the word or mark that it is; empty for all that is more than that. */
    public final String firstWord() {
        return wording.first();
    }

    /** The last word of a phrase, or the word or mark that it is; empty for all that is more than that. */
    public final String lastWord() {
        return wording.last();
    }

    /** All words of a phrase, or the word or mark that it is; empty for all that is more than that. */
    public final String words() {
        return wording.text();
    }

    final Connector connector() {
        return wording.connector();
    }

    final @Nullable String operator() {
        return wording.operator();
    }

    /** What a phrase does; nothing for all others. */
    public final Cues cues() {
        return cues;
    }

    /** A word, a number or a mark that no dictionary knows. */
    public static final class Plain extends Item {
        private final Token token;

        public Plain(Token token) {
            super(token.word().wording(), token.start(), token.end());
            this.token = token;
        }

        public Token token() {
            return token;
        }
    }

    /** A phrase of the lexicon, with all that it may do. */
    public static final class Phrase extends Item {
        public Phrase(Wording wording, int start, int end) {
            super(wording, start, end);
        }

        /** A phrase that the text does not have in these words. */
        public Phrase(Set<Cue> cues, String text, int start, int end) {
            this(new Wording(Cues.of(cues), text), start, end);
        }

        public Wording wording() {
            return super.wording;
        }

        /** Its words in lower case, with one space between them. */
        public String text() {
            return super.wording.text();
        }
    }

    /** A name that the vocabulary knows. */
    public static final class Term extends Item {
        private final Mention mention;
        private final @Nullable String made;

        public Term(Mention mention, int start, int end) {
            this(mention, null, start, end);
        }

        /** A name of which the text writes the noun only once for several. */
        public Term(Mention mention, @Nullable String made, int start, int end) {
            super(Wording.NONE, start, end);
            this.mention = mention;
            this.made = made;
        }

        public Mention mention() {
            return mention;
        }

        /** The whole name where the text writes its noun only once for several; null where it stands as it is. */
        public @Nullable String made() {
            return made;
        }
    }

    /** A name that no vocabulary knows, made of words here and a noun that the text writes only once for several. */
    public static final class Made extends Item {
        private final String name;
        private final Presence.Kind kind;

        public Made(String name, Presence.Kind kind, int start, int end) {
            super(Wording.NONE, start, end);
            this.name = name;
            this.kind = kind;
        }

        public String name() {
            return name;
        }

        public Presence.Kind kind() {
            return kind;
        }
    }

    /** Values to compare with. */
    public static final class Limit extends Item {
        private final Bounds bounds;
        private final @Nullable String unit;
        private final boolean stated;
        private final @Nullable Bounds second;

        public Limit(Bounds bounds, @Nullable String unit, boolean stated, int start, int end) {
            this(bounds, unit, stated, null, start, end);
        }

        public Limit(
                Bounds bounds, @Nullable String unit, boolean stated, @Nullable Bounds second, int start, int end) {
            super(Wording.NONE, start, end);
            this.bounds = bounds;
            this.unit = unit;
            this.stated = stated;
            this.second = second;
        }

        public Bounds bounds() {
            return bounds;
        }

        public @Nullable String unit() {
            return unit;
        }

        /** Whether a comparator or a range is written, not a bare number. */
        public boolean stated() {
            return stated;
        }

        /** The second of two pressures: "140/90 mmHg"; null for all else. */
        public @Nullable Bounds second() {
            return second;
        }

        public Limit in(@Nullable String other) {
            return new Limit(bounds, other, stated, second, start(), end());
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
            return new Limit(compared, unit, true, start(), end());
        }
    }

    /** A time. */
    public static final class When extends Item {
        private final Timing timing;

        public When(Timing timing, int start, int end) {
            super(Wording.NONE, start, end);
            this.timing = timing;
        }

        public Timing timing() {
            return timing;
        }
    }

    /** What stands in parentheses. */
    public static final class Aside extends Item {
        private final List<Item> items;

        public Aside(List<Item> items, int start, int end) {
            super(Wording.NONE, start, end);
            this.items = Slice.of(items);
        }

        public List<Item> items() {
            return items;
        }
    }
}
