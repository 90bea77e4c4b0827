package org.armature.server;

import org.armature.problem.Problem;

/** The server could not start, for a reason that its user can mend. */
public final class StartFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    StartFailedException(Problem problem, Throwable cause) {
        super(problem.line(), cause);
        this.problem = problem;
    }

    /** The reason, for the user. */
    public Problem problem() {
        return problem;
    }
}
