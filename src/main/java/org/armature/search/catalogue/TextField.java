package org.armature.search.catalogue;

/** The texts of a study, each with what a match in it is worth. */
enum TextField {
    TITLE(6, true),
    ACRONYM(8, true),
    CONDITION(6, false),
    KEYWORD(3, false),
    /** The MeSH terms that the register assigned. */
    MESH(4, false),
    INTERVENTION(5, false),
    OTHER_NAME(3, false),
    SUMMARY(1.5f, true),
    DESCRIPTION(0.7f, true),
    CRITERIA(0.5f, false),
    OUTCOME(0.7f, false),
    SITE(0.6f, false),
    SPONSOR(1, false),
    IDENTIFIER(10, false);

    /** All texts in one field, so that a phrase or a word is found wherever it stands. */
    static final String ALL = "text.all";

    /** Titles and descriptions in one field. */
    static final String NARRATIVE = "text.narrative";

    /** What the MeSH terms of the study are kinds of; the study itself does not contain these words. */
    static final String BROADER = "text.broader";

    /** All words as they are written, for the beginnings of words. */
    static final String WORDS = "words.all";

    /** The words of titles and descriptions as they are written. */
    static final String NARRATIVE_WORDS = "words.narrative";

    private final float weight;
    private final boolean narrative;

    TextField(float weight, boolean narrative) {
        this.weight = weight;
        this.narrative = narrative;
    }

    float weight() {
        return weight;
    }

    /** Whether {@code _text} looks here. */
    boolean isNarrative() {
        return narrative;
    }

    String field() {
        return "text." + name();
    }
}
