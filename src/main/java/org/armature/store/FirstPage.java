package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.PersistedJpaSearchFirstPageBundleProvider;
import ca.uhn.fhir.jpa.search.builder.tasks.SearchTask;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.method.ResponsePage.ResponsePageBuilder;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * The first page of a search. Where it holds fewer resources than were found, since one was deleted meanwhile or is
 * hidden from this client, HAPI fills it up from what is stored of the search. A search that {@link LateSearches} did not
 * store has nothing more to fill it up from.
 */
final class FirstPage extends PersistedJpaSearchFirstPageBundleProvider {

    FirstPage(SearchTask task, ISearchBuilder<JpaPid> builder, RequestDetails request, RequestPartitionId partition) {
        super(task, builder, request, partition);
    }

    @Override
    public List<IBaseResource> getResources(int from, int to, ResponsePageBuilder page) {
        Search search = getSearchEntity();
        List<IBaseResource> resources = super.getResources(from, to, page);
        if (search.getId() == null) {
            // HAPI has let it go, to read it again from where it is not.
            setSearchEntity(search);
        }
        return resources;
    }

    @Override
    protected List<IBaseResource> doSearchOrEverything(int from, int to, ResponsePageBuilder page) {
        return getSearchEntity().getId() == null ? List.of() : super.doSearchOrEverything(from, to, page);
    }
}
