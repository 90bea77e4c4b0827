package org.armature.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.armature.mapping.CatalogueTag;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tag of the catalogue for the loader. Access and verbatim answers trust the tag, so that what anybody else
 * writes, by whatever way, is stored without it; also what was of the catalogue until then.
 */
@Interceptor
public class ReservedTag {

    /** Before anything is compared or stored. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        if (!ChangeWatch.isLoader(request)) {
            ((Resource) resource).getMeta().getTag().removeIf(tag -> CatalogueTag.SYSTEM.equals(tag.getSystem()));
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        created(after, request);
    }
}
