package org.armature.eligibility.words;

import org.jspecify.annotations.Nullable;

/** A phrase of the lexicon, or another word: its words, and what it does wherever it stands. */
final class Wording {
    /** Of all that is more than words. */
    static final Wording NONE = word("");

    private final Cues cues;
    private final String text;
    private final String first;
    private final String last;
    private final Connector connector;
    private final @Nullable String operator;

    Wording(Cues cues, String text) {
        this(
                cues,
                text,
                text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' ')),
                text.substring(text.lastIndexOf(' ') + 1));
    }

    private Wording(Cues cues, String text, String first, String last) {
        this.cues = cues;
        this.text = text;
        this.first = first;
        this.last = last;
        this.connector = Connector.of(cues, text);
        this.operator = Operators.of(cues);
    }

    /** A word or a mark that is no phrase; it is one even where it has a space, as "Ara h 2". */
    static Wording word(String text) {
        return new Wording(Cues.NONE, text, text, text);
    }

    Cues cues() {
        return cues;
    }

    /** Its words in lower case, with one space between them. */
    String text() {
        return text;
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    /** How it joins what stands around it. */
    Connector connector() {
        return connector;
    }

    /** The comparator that a phrase is, null if it is none. */
    @Nullable
    String operator() {
        return operator;
    }
}
