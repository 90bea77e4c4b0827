package org.armature.cli;

import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one study.
 *
 * @param reason why the study was left unchanged; empty for other results
 * @param problem why the study was rejected; null for other results
 */
record Outcome(Result result, String reason, @Nullable Problem problem) {
    static final Outcome CREATED = new Outcome(Result.CREATED, "", null);
    static final Outcome UPDATED = new Outcome(Result.UPDATED, "", null);
    static final Outcome CONVERTED = new Outcome(Result.CONVERTED, "", null);

    /** The sort of an outcome. */
    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        CONVERTED,
        REJECTED
    }

    static Outcome unchanged(String reason) {
        return new Outcome(Result.UNCHANGED, reason, null);
    }

    static Outcome rejected(Problem problem) {
        return new Outcome(Result.REJECTED, "", problem);
    }
}
