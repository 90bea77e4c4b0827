package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.armature.search.catalogue.CatalogueUnavailableException;
import org.armature.search.catalogue.fhir.RefusedSearches;
import org.armature.store.SearchTimeout;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Answers failures with the code that FHIR has for them. HAPI gives those that have no outcome of their own the code
 * {@code processing}, also where it has lost theirs on the way from another thread.
 */
@Interceptor
final class IssueCodes {
    private final SearchTimeout timeout;

    IssueCodes(SearchTimeout timeout) {
        this.timeout = timeout;
    }

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public @Nullable BaseServerResponseException outgoing(Throwable failure, RequestDetails request) {
        BaseServerResponseException slow = timeout.in(failure)
                .map(problem -> new InvalidRequestException(problem.line(), Outcomes.of(problem)))
                .orElse(null);
        if (slow != null) {
            return slow;
        }
        if (failure instanceof CatalogueUnavailableException) {
            return coded(new UnclassifiedServerFailureException(503, failure.getMessage() + "; try again in a minute"));
        }
        if (failure instanceof BaseServerResponseException known && known.getOperationOutcome() == null) {
            RefusedSearches.recall(request, known).ifPresentOrElse(known::setOperationOutcome, () -> coded(known));
            return known;
        }
        return null;
    }

    private static BaseServerResponseException coded(BaseServerResponseException failure) {
        IssueType code = code(failure.getStatusCode());
        if (code != null) {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(failure.getMessage());
            failure.setOperationOutcome(outcome);
        }
        return failure;
    }

    /** The code of an answer with this status, or null where there is no better one than HAPI's. */
    private static @Nullable IssueType code(int status) {
        return switch (status) {
            case 400 -> IssueType.INVALID;
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 405, 501 -> IssueType.NOTSUPPORTED;
            case 409, 412 -> IssueType.CONFLICT;
            case 410 -> IssueType.DELETED;
            case 503 -> IssueType.TRANSIENT;
            default -> null;
        };
    }
}
