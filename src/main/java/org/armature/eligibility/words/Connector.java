package org.armature.eligibility.words;

/** How a part of a criterion is joined to the one before it. */
public enum Connector {
    NONE,
    COMMA,
    AND,
    OR;

    /** The connector that a word or mark is. */
    public static Connector of(Item item) {
        if (item.is(Cue.OR) || item.is("/")) {
            return OR;
        }
        if (item.is(Cue.AND)) {
            return AND;
        }
        return item.is(",") || item.is(";") ? COMMA : NONE;
    }

    /** A comma and a word in a row are the word. */
    public Connector and(Connector next) {
        return compareTo(next) > 0 ? this : next;
    }
}
