package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.armature.store.SearchTimeout;
import org.jspecify.annotations.Nullable;

/** Answers a search that took too long with the code that FHIR has for it. */
@Interceptor
final class CostlySearches {
    private final SearchTimeout timeout;

    CostlySearches(SearchTimeout timeout) {
        this.timeout = timeout;
    }

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public @Nullable BaseServerResponseException outgoing(Throwable failure) {
        return timeout.in(failure)
                .map(problem -> new InvalidRequestException(problem.line(), Outcomes.of(problem)))
                .orElse(null);
    }
}
