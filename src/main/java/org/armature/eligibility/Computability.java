package org.armature.eligibility;

import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;

/** How much of a criterion a machine can decide. */
public enum Computability {
    /** All of it: every part has a name that the vocabulary knows. */
    COMPUTABLE,
    /** A part: the rest is words, a name that no vocabulary knows, or for a person to decide. */
    PARTLY,
    /** Its structure is understood, but its names are not known to the vocabulary. */
    UNKNOWN_NAMES,
    /** Understood to be for a person to decide: consent, compliance, judgement. */
    FOR_A_PERSON,
    /** Nothing: it is kept as text. */
    TEXT;

    /** What can be decided of an expression. */
    public static Computability of(Expression expression) {
        Leaves leaves = new Leaves();
        expression.walk(leaves::count);
        if (leaves.known > 0) {
            return leaves.unknown + leaves.person + leaves.text == 0 ? COMPUTABLE : PARTLY;
        }
        if (leaves.unknown > 0) {
            return UNKNOWN_NAMES;
        }
        return leaves.person > 0 ? FOR_A_PERSON : TEXT;
    }

    private static final class Leaves {
        private int known;
        private int unknown;
        private int person;
        private int text;

        void count(Expression expression) {
            if (expression instanceof Comparison comparison) {
                count(comparison.variable().grounded());
            } else if (expression instanceof Presence presence) {
                count(presence.name().grounded());
            } else if (expression instanceof Recognised) {
                person++;
            } else if (expression instanceof Text) {
                text++;
            }
        }

        private void count(boolean grounded) {
            if (grounded) {
                known++;
            } else {
                unknown++;
            }
        }
    }
}
