package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.armature.search.catalogue.fhir.RefusedSearches;
import org.armature.store.SearchTimeout;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers failures with the code that FHIR has for them. HAPI gives those that have no outcome of their own the code
 * {@code processing}, also where it has lost theirs on the way from another thread.
 */
@Interceptor
final class IssueCodes {
    private static final Logger LOG = LoggerFactory.getLogger(IssueCodes.class);
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "60";

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
        BaseServerResponseException unavailable =
                RefusedSearches.unavailable(failure).orElse(null);
        if (unavailable != null) {
            return later(unavailable);
        }
        if (!(failure instanceof BaseServerResponseException known)) {
            return null;
        }
        if (known.getOperationOutcome() == null) {
            RefusedSearches.recall(request, known).ifPresentOrElse(known::setOperationOutcome, () -> coded(known));
        }
        return known.getStatusCode() == UNAVAILABLE ? later(known) : known;
    }

    /** Only the catalogue is unavailable at times; what it says is not of the request. */
    private static BaseServerResponseException later(BaseServerResponseException unavailable) {
        LOG.warn("Answered {}: {}", UNAVAILABLE, unavailable.getMessage());
        return unavailable.addResponseHeader(Constants.HEADER_RETRY_AFTER, RETRY_SECONDS);
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
            case UNAVAILABLE -> IssueType.TRANSIENT;
            default -> null;
        };
    }
}
