package org.armature.eligibility.expression;

import org.jspecify.annotations.Nullable;

/**
 * When something holds.
 *
 * @param relation how it lies to the anchor
 * @param duration null where only the anchor is named: "during the study"
 * @param direction on which side of the anchor; null where nothing says so
 * @param anchor the event that is measured from, as the criterion writes it; null where none is named
 */
public record Timing(
        Relation relation,
        @Nullable Duration duration,
        @Nullable Direction direction,
        @Nullable String anchor) {

    /** How a time lies to its anchor. */
    public enum Relation {
        /** Not longer away than the duration: "within 6 months". */
        WITHIN,
        /** At least the duration away: "last dose at least 4 weeks before". */
        AT_LEAST,
        /** More than the duration away: "more than 6 months ago". */
        MORE_THAN,
        /** Lasting for the duration or longer. */
        FOR_AT_LEAST,
        /** Lasting longer than the duration. */
        FOR_MORE_THAN,
        /** Lasting no longer than the duration. */
        FOR_AT_MOST,
        /** Lasting shorter than the duration. */
        FOR_LESS_THAN,
        /** While the anchor lasts. */
        DURING
    }

    /** The side of the anchor. */
    public enum Direction {
        BEFORE,
        AFTER,
        OF
    }

    /** Whether it says how long something lasts at most: the other end of a span. */
    public boolean isLongest() {
        return relation == Relation.FOR_AT_MOST || relation == Relation.FOR_LESS_THAN;
    }
}
