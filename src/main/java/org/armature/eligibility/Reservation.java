package org.armature.eligibility;

/** Why a machine does not decide a criterion though it could decide all of its expression. */
public enum Reservation {
    /** "no active infection" among exclusions may keep out who has none, or who has one. */
    NEGATED_EXCLUSION,
    /** "other skin disease" is meant beside the one that is studied, which the line does not name. */
    OTHERS,
    /** What is asked of one part of the study is not asked of all. */
    PART_OF_STUDY,
    /** A line that only announces others. */
    HEADING,
    /** Its words can be meant in two ways that decide differently. */
    AMBIGUOUS,
    /** Words that change what is meant stand in no part of the expression: a degree, a route, what is only suspected. */
    LOST_WORDS
}
