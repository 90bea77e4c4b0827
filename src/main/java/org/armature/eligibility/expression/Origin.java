package org.armature.eligibility.expression;

/**
 * Where an expression comes from.
 *
 * @param start offset of its first UTF-16 unit in the text that was read
 * @param end offset after its last UTF-16 unit
 * @param rule the rule of the language that made it, empty for an expression that was not read from a text
 * @param confidence how sure the rule is
 */
public record Origin(int start, int end, String rule, Confidence confidence) {
    /** The origin of an expression that was not read from a text. */
    public static final Origin NONE = new Origin(0, 0, "", Confidence.HIGH);

    /** How far the text as a whole supports an expression. */
    public enum Confidence {
        /** Every word is accounted for. */
        HIGH,
        /** The reading is the usual one of an ambiguous text: which "and" binds first, what a window belongs to. */
        MEDIUM,
        /** Part of the words are a name that no vocabulary knows. */
        LOW
    }

    /** The same place, shifted: from an offset in a part to one in the whole. */
    public Origin shifted(int by) {
        return new Origin(start + by, end + by, rule, confidence);
    }
}
