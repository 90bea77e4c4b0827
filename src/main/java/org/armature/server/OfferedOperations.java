package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armature.problem.Problem;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;

/**
 * Lets through the operations that are meant for clients, and lists no others. HAPI brings more: some do the work of
 * whoever runs the server (to index everything anew, to expunge), some rewrite references or merge resources without any
 * check, those on the meta alone do not see the tags, which are in the resources, and {@code $subsumes} needs Hibernate
 * Search.
 */
@Interceptor
final class OfferedOperations {
    private static final Set<String> OFFERED = Set.of(
            "document",
            "everything",
            "expand",
            "facets",
            "graphql",
            "lastn",
            "lookup",
            "similar",
            "snapshot",
            "translate",
            "validate",
            "validate-code");

    /** Before HAPI looks for whoever answers the request. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = -2)
    public void incoming(ServletRequestDetails request) {
        check(request);
    }

    /** The parts of a batch come this way alone. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void handled(ServletRequestDetails request) {
        if (request.isSubRequest()) {
            check(request);
        }
    }

    private static void check(ServletRequestDetails request) {
        String path = Objects.requireNonNullElse(request.getRequestPath(), "");
        int query = path.indexOf('?');
        Stream<String> steps = Arrays.stream((query < 0 ? path : path.substring(0, query)).split("/"))
                .map(UrlUtil::unescape);
        Stream.concat(steps, Stream.of(request.getOperation(), request.getSecondaryOperation()))
                .filter(step -> step != null && step.startsWith("$") && !OFFERED.contains(step.substring(1)))
                .findFirst()
                .ifPresent(operation -> {
                    throw refusal(operation);
                });
    }

    private static InvalidRequestException refusal(String operation) {
        Problem problem = new Problem(
                Problem.Kind.NOT_OFFERED,
                "this operation is not offered",
                operation.length() > 60 ? operation.substring(0, 60) : operation,
                "there are $" + String.join(", $", new TreeSet<>(OFFERED)));
        return new InvalidRequestException(problem.line(), Outcomes.of(problem));
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void generated(IBaseConformance conformance) {
        if (conformance instanceof CapabilityStatement statement) {
            statement.getRestFirstRep().getOperation().removeIf(OfferedOperations::isHidden);
            statement
                    .getRestFirstRep()
                    .getResource()
                    .forEach(type -> type.getOperation().removeIf(OfferedOperations::isHidden));
        }
    }

    private static boolean isHidden(CapabilityStatementRestResourceOperationComponent operation) {
        return !OFFERED.contains(operation.getName());
    }
}
