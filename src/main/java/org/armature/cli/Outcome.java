package org.armature.cli;

import java.util.List;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one study.
 *
 * @param reason why the study was left unchanged; empty for other results
 * @param problem why the study was rejected; null for other results
 * @param notes what there is to say of a study that was not rejected, beside the notes of its reading
 */
record Outcome(Result result, String reason, @Nullable Problem problem, List<Problem> notes) {
    static final Outcome CREATED = new Outcome(Result.CREATED, "", null);
    static final Outcome UPDATED = new Outcome(Result.UPDATED, "", null);
    static final Outcome CONVERTED = new Outcome(Result.CONVERTED, "", null);

    Outcome {
        notes = List.copyOf(notes);
    }

    private Outcome(Result result, String reason, @Nullable Problem problem) {
        this(result, reason, problem, List.of());
    }

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

    Outcome with(List<Problem> added) {
        return new Outcome(result, reason, problem, added);
    }

    static Outcome rejected(Problem problem) {
        return new Outcome(Result.REJECTED, "", problem);
    }
}
