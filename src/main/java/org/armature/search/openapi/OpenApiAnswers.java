package org.armature.search.openapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.armature.conformance.Definitions;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.jspecify.annotations.Nullable;

/** Answers {@code GET api-docs} below the FHIR endpoint. */
@Interceptor
public final class OpenApiAnswers {
    /** A search parameter that somebody adds appears after this time, as in HAPI's CapabilityStatement. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final FhirContext context;
    private final Clock clock;
    private volatile @Nullable Made made;

    OpenApiAnswers(FhirContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    private record Made(byte[] json, Instant at) {}

    /** Answers where it is asked for; false, since nothing is left to do then. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public boolean incoming(
            HttpServletRequest servletRequest, HttpServletResponse response, ServletRequestDetails request)
            throws IOException {
        if (!"GET".equals(servletRequest.getMethod()) || !"/api-docs".equals(servletRequest.getPathInfo())) {
            return true;
        }
        byte[] json = json(servletRequest, request);
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json);
        return false;
    }

    private byte[] json(HttpServletRequest servletRequest, ServletRequestDetails request) {
        Made known = made;
        if (known != null && known.at().plus(FRESH).isAfter(clock.instant())) {
            return known.json();
        }
        RestfulServer server = (RestfulServer) request.getServer();
        var provider = (IServerConformanceProvider<?>) server.getServerConformanceProvider();
        var statement = (IBaseConformance) provider.getServerConformance(servletRequest, request);
        byte[] json = OpenApiDocument.of(asAnswered(statement, request), operations())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        made = new Made(json, clock.instant());
        return json;
    }

    /** What those who have a say in the statement make of it before a client gets it. */
    private static CapabilityStatement asAnswered(IBaseConformance statement, ServletRequestDetails request) {
        HookParams params = new HookParams()
                .add(IBaseConformance.class, statement)
                .add(RequestDetails.class, request)
                .add(ServletRequestDetails.class, request);
        Object changed = request.getInterceptorBroadcaster()
                .callHooksAndReturnObject(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED, params);
        return (CapabilityStatement) (changed == null ? statement : changed);
    }

    private List<OperationDefinition> operations() {
        return Definitions.all(context).stream()
                .filter(OperationDefinition.class::isInstance)
                .map(OperationDefinition.class::cast)
                .toList();
    }
}
