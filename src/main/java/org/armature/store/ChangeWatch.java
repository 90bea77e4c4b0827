package org.armature.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * Notices when anybody but the loader changes or deletes a resource of a study, so that the next import repairs it. It
 * writes in the transaction of the change itself.
 */
@Interceptor
public class ChangeWatch {
    /** The key in a request's user data that marks it as the loader's. */
    static final String LOADER = ChangeWatch.class.getName() + ".loader";

    private static final Pattern OWNED = Pattern.compile("(NCT\\d+)(-.+)?");

    private final LoadTable table;
    private final SharedOrganizations organizations;

    ChangeWatch(LoadTable table, SharedOrganizations organizations) {
        this.table = table;
        this.organizations = organizations;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        changed(resource, request);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
        changed(resource, request);
    }

    private void changed(IBaseResource resource, @Nullable RequestDetails request) {
        if (isLoader(request)) {
            return;
        }
        String id = resource.getIdElement().getIdPart();
        organizations.forget(id);
        Matcher matcher = OWNED.matcher(id);
        if (matcher.matches()) {
            table.touched(matcher.group(1));
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
        if (isLoader(request)) {
            return;
        }
        String id = resource.getIdElement().getIdPart();
        if ("ResearchStudy".equals(resource.fhirType()) && OWNED.matcher(id).matches()) {
            table.deleted(id);
        } else {
            changed(resource, request);
        }
    }

    private static boolean isLoader(@Nullable RequestDetails request) {
        return request != null && request.getUserData().containsKey(LOADER);
    }
}
