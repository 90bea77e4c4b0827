package org.armature.eligibility.words;

/** A phrase of the lexicon: its words, and what it does wherever it stands. */
final class Wording {
    private final Cues cues;
    private final String text;
    private final String first;
    private final String last;

    Wording(Cues cues, String text) {
        this.cues = cues;
        this.text = text;
        int space = text.indexOf(' ');
        this.first = space < 0 ? text : text.substring(0, space);
        this.last = space < 0 ? text : text.substring(text.lastIndexOf(' ') + 1);
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
}
