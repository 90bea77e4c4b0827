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

    /** Whether it is a treatment: something that is given, done or worn. */
    public boolean isGiven() {
        return isGiven(kind);
    }

    /** Whether it is a treatment. */
    public static boolean isGiven(Kind kind) {
        return kind == Kind.DRUG || kind == Kind.PROCEDURE || kind == Kind.DEVICE;
    }

    @Override
    public Expression shifted(int by) {
        return new Presence(kind, name, qualifiers, origin.shifted(by));
    }
}
