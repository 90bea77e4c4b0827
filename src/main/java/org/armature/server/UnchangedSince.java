package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Knows the time again that a client was given as {@code Last-Modified}. HAPI compares its seconds with the
 * milliseconds of the resource, and finds it changed.
 */
@Interceptor
final class UnchangedSince {

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void outgoing(IBaseResource answer, RequestDetails request) {
        String since = request.getHeader(Constants.HEADER_IF_MODIFIED_SINCE);
        if (since == null
                || request.isSubRequest()
                || request.getRestOperationType() != RestOperationTypeEnum.READ
                || request.getHeader(Constants.HEADER_IF_NONE_MATCH) != null
                || answer.getMeta().getLastUpdated() == null) {
            return;
        }
        Instant changed = answer.getMeta().getLastUpdated().toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (!changed.isAfter(instant(since))) {
            throw new NotModifiedException("not modified");
        }
    }

    /** Long ago where the header is none. */
    private static Instant instant(String header) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
