package org.armature.eligibility.expression;

import org.jspecify.annotations.Nullable;

/**
 * What an expression speaks of.
 *
 * @param text as the criterion writes it, in lower case unless it is an abbreviation
 * @param concept the id of the vocabulary's concept, null if none is named
 * @param exact whether the text means just this concept; false where it has words that narrow it ("organic" erectile
 *     dysfunction): who lacks the concept lacks what is named, but not the other way round
 */
public record Name(String text, @Nullable String concept, boolean exact) {

    /** A name that is not related to a vocabulary. */
    public static Name of(String text) {
        return new Name(text, null, false);
    }

    /** Whether a machine can look it up in a patient's record. */
    public boolean grounded() {
        return concept != null && exact;
    }
}
