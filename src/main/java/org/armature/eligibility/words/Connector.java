package org.armature.eligibility.words;

/** How a part of a criterion is joined to the one before it. */
public enum Connector {
    NONE,
    COMMA,
    AND,
    OR;

    /** The connector that a word or mark is. */
    public static Connector of(Item item) {
        return item.connector();
    }

    static Connector of(Cues cues, String text) {
        if (cues.has(Cue.OR) || text.equals("/")) {
            return OR;
        }
        if (cues.has(Cue.AND)) {
            return AND;
        }
        return text.equals(",") || text.equals(";") ? COMMA : NONE;
    }

    /** A comma and a word in a row are the word. */
    public Connector and(Connector next) {
        return compareTo(next) > 0 ? this : next;
    }
}
