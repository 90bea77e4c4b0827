package org.armature.search.request;

import org.armature.problem.Problem;

/** A request that is not answered, with the reason for its client. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedException(Problem problem) {
        super(problem.line());
        this.problem = problem;
    }

    static RefusedException unknown(String where, String what, String remedy) {
        return new RefusedException(new Problem(Problem.Kind.NOT_OFFERED, what, where, remedy));
    }

    static RefusedException value(String where, String what, String remedy) {
        return new RefusedException(new Problem(Problem.Kind.BAD_PARAMETER, what, where, remedy));
    }

    static RefusedException costly(String where, String what, String remedy) {
        return new RefusedException(new Problem(Problem.Kind.TOO_COSTLY, what, where, remedy));
    }

    public Problem problem() {
        return problem;
    }
}
