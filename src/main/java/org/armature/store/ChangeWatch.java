package org.armature.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
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

    private final LoadTable table;
    private final SharedOrganizations organizations;
    private final ChangeFeed feed;

    ChangeWatch(LoadTable table, SharedOrganizations organizations, ChangeFeed feed) {
        this.table = table;
        this.organizations = organizations;
        this.feed = feed;
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
        feed.add(resource);
        String id = resource.getIdElement().getIdPart();
        organizations.forget(id);
        table.touched(possibleOwners(id));
    }

    /** An id begins with the study's and goes on after a hyphen, but a study's id may have hyphens too. */
    private static List<String> possibleOwners(String id) {
        List<String> owners = new ArrayList<>();
        for (int hyphen = id.indexOf('-'); hyphen >= 0; hyphen = id.indexOf('-', hyphen + 1)) {
            owners.add(id.substring(0, hyphen));
        }
        owners.add(id);
        return owners;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
        if (isLoader(request)) {
            return;
        }
        String id = resource.getIdElement().getIdPart();
        if ("ResearchStudy".equals(resource.fhirType())) {
            feed.add(resource);
            table.deleted(id);
        } else {
            changed(resource, request);
        }
    }

    /** Whether the loader writes, and no client. */
    static boolean isLoader(@Nullable RequestDetails request) {
        return request != null && request.getUserData().containsKey(LOADER);
    }
}
