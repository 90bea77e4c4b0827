package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.armature.search.request.NctNumbers;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Identifier;

/** Stores the numbers of ClinicalTrials.gov in one spelling, whichever a client writes, so that any finds them. */
@Interceptor
final class IdentifierSpelling {
    private final FhirContext context;

    IdentifierSpelling(FhirContext context) {
        this.context = context;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        if (request instanceof ServletRequestDetails) {
            normalise(resource);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        created(after, request);
    }

    private void normalise(IBaseResource resource) {
        for (Identifier identifier :
                context.newTerser().getAllPopulatedChildElementsOfType(resource, Identifier.class)) {
            if (identifier.hasSystem() && identifier.hasValue() && NctNumbers.isSystem(identifier.getSystem())) {
                identifier.setSystem(NctNumbers.SYSTEM).setValue(NctNumbers.value(identifier.getValue()));
            }
        }
    }
}
