package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Set;
import org.armature.conformance.Finding;
import org.armature.conformance.ResourceCheck;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets no resource into the store through the API that is not valid: base R4 always, a profile where it is claimed. It
 * reads the text that the client sent, so that what a parser would pass over in silence counts too. What comes by other
 * ways, as the server's own loader, is not its business.
 */
@Interceptor
final class WriteGate {
    private static final Set<RestOperationTypeEnum> WRITES =
            Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.TRANSACTION);

    private final FhirContext context;
    private final ObjectProvider<ResourceCheck> check;

    WriteGate(FhirContext context, ObjectProvider<ResourceCheck> check) {
        this.context = context;
        this.check = check;
    }

    /** Checks the body of a create, an update, a transaction or a batch before HAPI's parser reads it and may refuse it. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void incoming(ServletRequestDetails request) {
        RestOperationTypeEnum operation = request.getRestOperationType();
        if (operation != null && WRITES.contains(operation)) {
            RequestText body = RequestText.of(request);
            refuse(check.getObject().check(body.text(), body.form(), List.of()));
        }
    }

    /** Checks what a patch makes of a resource: only now is it known. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void patched(IBaseResource before, IBaseResource after, RequestDetails request) {
        if (request instanceof ServletRequestDetails && isPatch(request)) {
            String text = context.newJsonParser().encodeResourceToString(after);
            refuse(check.getObject().check(text, ResourceCheck.Form.JSON, List.of()));
        }
    }

    private static boolean isPatch(RequestDetails request) {
        return request.getRestOperationType() == RestOperationTypeEnum.PATCH
                || (request.getResource() instanceof Bundle bundle
                        && bundle.getEntry().stream()
                                .anyMatch(entry -> entry.getRequest().getMethod() == Bundle.HTTPVerb.PATCH));
    }

    private static void refuse(ResourceCheck.Checked checked) {
        List<Finding> errors = checked.errors();
        if (!errors.isEmpty()) {
            throw new UnprocessableEntityException(errors.get(0).text(), Outcomes.of(errors));
        }
    }
}
