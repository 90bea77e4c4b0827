package org.armature.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.armature.problem.Problem;

/** The data directory cannot be used, for a reason that its user can mend. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LOCKED = 90020;

    private final transient Problem problem;

    private StoreUnavailableException(Problem problem, Throwable cause) {
        super(problem.line(), cause);
        this.problem = problem;
    }

    /** The reason, for the user. */
    public Problem problem() {
        return problem;
    }

    /** Finds the reason in a failure to start, or empty where it is another one. */
    public static Optional<StoreUnavailableException> of(Path data, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == LOCKED) {
                return Optional.of(new StoreUnavailableException(
                        new Problem(
                                Problem.Kind.CONFLICT,
                                "the data directory is in use by another process, most likely a running server",
                                data.toString(),
                                "stop that process, or load through it with --server http://127.0.0.1:8080/fhir"),
                        failure));
            }
        }
        return Optional.empty();
    }
}
