package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** Remembers with a request why its search was refused: HAPI searches in another thread, and hands on the message alone. */
public final class RefusedSearches {
    private static final String KEY = RefusedSearches.class.getName();

    private RefusedSearches() {}

    static void remember(@Nullable RequestDetails request, BaseServerResponseException refusal) {
        if (request != null && refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
            request.getUserData().put(KEY, outcome);
        }
    }

    /** The outcome of the search of this request that failed so. */
    public static Optional<OperationOutcome> recall(@Nullable RequestDetails request, Throwable failure) {
        String message = failure.getMessage();
        return request != null
                        && message != null
                        && request.getUserData().get(KEY) instanceof OperationOutcome outcome
                        && message.contains(outcome.getIssueFirstRep().getDiagnostics())
                ? Optional.of(outcome)
                : Optional.empty();
    }
}
