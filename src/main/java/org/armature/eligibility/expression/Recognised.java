package org.armature.eligibility.expression;

import org.jspecify.annotations.Nullable;

/** A requirement of a known kind that no record of a patient answers. */
public record Recognised(Kind kind, @Nullable Timing timing, Origin origin) implements Expression {

    /** The kinds of requirements that a person must decide. */
    public enum Kind {
        /** Informed consent or assent. */
        CONSENT,
        /** Able or willing to comply, to communicate, to swallow, to attend. */
        COMPLIANCE,
        /** Participation in another study. */
        PARTICIPATION,
        /** Use of contraception. */
        CONTRACEPTION,
        /** The opinion of the investigator. */
        JUDGEMENT
    }

    @Override
    public Expression shifted(int by) {
        return new Recognised(kind, timing, origin.shifted(by));
    }
}
