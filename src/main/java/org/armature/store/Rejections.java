package org.armature.store;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.armature.problem.Problem;

/** Says why a study could not be stored. */
final class Rejections {
    private Rejections() {}

    static Problem problem(Candidate candidate, RuntimeException failure) {
        String where = candidate.studyId();
        if (failure instanceof BaseServerResponseException refused && refused.getStatusCode() < 500) {
            Problem.Kind kind = refused.getStatusCode() == 409 ? Problem.Kind.CONFLICT : Problem.Kind.INVALID;
            return new Problem(kind, "the store refused it: " + message(refused), where, "");
        }
        return new Problem(
                Problem.Kind.FAILED,
                "storing it failed: " + message(failure),
                where,
                "nothing of it was stored; load it again, and report this should it happen again");
    }

    private static String message(RuntimeException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
