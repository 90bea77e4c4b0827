package org.armature.eligibility.expression;

/** A person has or had something, takes or took it, or is in a state. */
public record Presence(Kind kind, Name name, Qualifiers qualifiers, Origin origin) implements Expression {

    /** The sort of thing that is present. */
    public enum Kind {
        CONDITION,
        DRUG,
        PROCEDURE,
        DEVICE,
        ALLERGY,
        STATE,
        SEX
    }

    @Override
    public Expression shifted(int by) {
        return new Presence(kind, name, qualifiers, origin.shifted(by));
    }
}
