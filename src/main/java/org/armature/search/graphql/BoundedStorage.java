package org.armature.search.graphql;

import java.util.List;
import org.armature.search.operation.Refusal;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.utilities.graphql.Argument;
import org.hl7.fhir.utilities.graphql.IGraphQLStorageServices;

/** The store as one query may use it: references within lists within lists would keep it busy for hours. */
final class BoundedStorage implements IGraphQLStorageServices {
    /** Enough for each site of the largest study. */
    static final int LOOKUPS = 2_000;

    static final int SEARCHES = 50;

    private final IGraphQLStorageServices storage;
    private int lookups;
    private int searches;

    BoundedStorage(IGraphQLStorageServices storage) {
        this.storage = storage;
    }

    private void lookup() {
        if (++lookups > LOOKUPS) {
            throw Refusal.because("query", "it follows more than " + LOOKUPS + " references", "ask for less at once");
        }
    }

    private void search() {
        if (++searches > SEARCHES) {
            throw Refusal.because("query", "it needs more than " + SEARCHES + " searches", "ask for less at once");
        }
    }

    @Override
    public ReferenceResolution lookup(Object request, IBaseResource from, IBaseReference reference) {
        lookup();
        return storage.lookup(request, from, reference);
    }

    @Override
    public IBaseResource lookup(Object request, String type, String id) {
        lookup();
        return storage.lookup(request, type, id);
    }

    @Override
    public void listResources(Object request, String type, List<Argument> arguments, List<IBaseResource> found) {
        search();
        storage.listResources(request, type, arguments, found);
    }

    @Override
    public IBaseBundle search(Object request, String type, List<Argument> arguments) {
        search();
        return storage.search(request, type, arguments);
    }
}
