package org.armature.search.graphql;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.armature.search.operation.Refusal;
import org.armature.store.ResourceReader;
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

    /** HAPI reads no more into a list, and says nothing where there are. */
    static final int LIST = 500;

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
        ReferenceResolution found = storage.lookup(request, from, reference);
        if (found != null) {
            plain(found.getTarget());
        }
        return found;
    }

    @Override
    public IBaseResource lookup(Object request, String type, String id) {
        lookup();
        return plain(storage.lookup(request, type, id));
    }

    /** The id as it stands in a resource, without the address of its version. */
    private static IBaseResource plain(IBaseResource resource) {
        resource.setId(resource.getIdElement().getIdPart());
        return resource;
    }

    @Override
    public void listResources(Object request, String type, List<Argument> arguments, List<IBaseResource> found) {
        search();
        // HAPI takes the size of a page from the request, where there is none, and leaves _count out.
        storage.listResources(ResourceReader.part((RequestDetails) request, type), type, arguments, found);
        int count = arguments.stream()
                .filter(argument -> argument.getName().equals("_count"))
                .map(argument -> argument.getValues().get(0).getValue())
                .filter(value -> value.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        if (count >= LIST && found.size() >= LIST) {
            throw Refusal.because(type + "List", "there are " + LIST + " or more", "ask for " + type + "Connection");
        }
        found.subList(Math.min(count, found.size()), found.size()).clear();
        found.forEach(BoundedStorage::plain);
    }

    @Override
    public IBaseBundle search(Object request, String type, List<Argument> arguments) {
        search();
        return storage.search(request, type, arguments);
    }
}
