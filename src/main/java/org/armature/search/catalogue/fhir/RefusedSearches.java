package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import org.armature.search.catalogue.CatalogueUnavailableException;
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

    /** The refusal of a request that failed since there is no catalogue to ask, in whatever HAPI has wrapped the reason. */
    public static Optional<BaseServerResponseException> unavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CatalogueUnavailableException unavailable) {
                return Optional.of(Refusals.of(unavailable));
            }
        }
        return Optional.empty();
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
