package org.armature.eligibility;

/** How much of a criterion a machine can decide from the records of a patient; {@link Decidability} tells. */
public enum Computability {
    /** All of it. */
    COMPUTABLE,
    /** A part: the rest is words, has a name without a code, or is for a person to decide. */
    PARTLY,
    /** Nothing, though its structure is understood: names without codes, a degree or a time that no record tells. */
    UNDERSTOOD,
    /** Understood to be for a person to decide: consent, compliance, judgement. */
    FOR_A_PERSON,
    /** Nothing: it is kept as text. */
    TEXT
}
