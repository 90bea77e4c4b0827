package org.armature.cli;

import org.armature.problem.Problem;

/** Ends a command with a message and an exit code. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int exitCode;

    private Failure(Problem problem, int exitCode) {
        super(problem.line());
        this.problem = problem;
        this.exitCode = exitCode;
    }

    /** The command cannot do what it was asked for, as it was asked. */
    static Failure usage(Problem problem) {
        return new Failure(problem, ExitCode.USAGE);
    }

    /** The command began and cannot go on. */
    static Failure during(Problem problem) {
        return new Failure(problem, ExitCode.REJECTED);
    }

    Problem problem() {
        return problem;
    }

    int exitCode() {
        return exitCode;
    }
}
