package org.armature.proposal;

import org.armature.problem.Problem;

/** Proposals cannot be asked for, or no further ones. */
public final class ProposalFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProposalFailed(Problem problem) {
        super(problem.line());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
