package org.armature.eligibility;

/** Why a machine does not decide a criterion though it could decide all of its expression. */
public enum Reservation {
    /** "no active infection" among exclusions may keep out who has none, or who has one. */
    NEGATED_EXCLUSION("a negation among exclusions may mean either"),
    /** "other skin disease" is meant beside the one that is studied, which the line does not name. */
    OTHERS("other than what, the line does not say"),
    /** What is asked of one part of the study is not asked of all. */
    PART_OF_STUDY("it is asked in one part of the study"),
    /** Below "any of the following:" one requirement of several is enough. */
    ONE_OF_SEVERAL("one of several is enough"),
    /** A line that only announces others. */
    HEADING("it may be a heading"),
    /** Its words can be meant in two ways that decide differently. */
    AMBIGUOUS("it can be meant in two ways"),
    /** Words that change what is meant stand in no part of the expression: a degree, a route, what is only suspected. */
    LOST_WORDS("it has words that may change what is meant");

    private final String reason;

    Reservation(String reason) {
        this.reason = reason;
    }

    /** The reason in words, as a clause. */
    public String reason() {
        return reason;
    }
}
