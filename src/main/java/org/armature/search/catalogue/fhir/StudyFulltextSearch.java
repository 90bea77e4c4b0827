package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.jpa.dao.IFulltextSearchSvc;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.model.search.ExtendedHSearchIndexData;
import ca.uhn.fhir.jpa.search.autocomplete.ValueSetAutocompleteOptions;
import ca.uhn.fhir.jpa.search.builder.ISearchQueryExecutor;
import ca.uhn.fhir.jpa.search.builder.SearchQueryExecutors;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.extractor.ResourceIndexedSearchParams;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's hook for full text, over the catalogue. HAPI asks it for the numbers of all hits and goes on from there: paging,
 * includes, totals and access rules stay its own. Nothing is indexed through it, since the catalogue follows the store.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the interface is
final class StudyFulltextSearch implements IFulltextSearchSvc {
    private static final String TYPE = "ResearchStudy";

    private final CatalogueSearches searches;

    StudyFulltextSearch(CatalogueSearches searches) {
        this.searches = searches;
    }

    @Override
    public boolean isDisabled() {
        return false;
    }

    @Override
    public boolean canUseHibernateSearch(String type, SearchParameterMap search) {
        if (TYPE.equals(type)) {
            return Parameters.areIn(search);
        }
        Stream.of(Parameters.CONTENT, Parameters.TEXT)
                .filter(search::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    throw Refusals.of(name, "only " + TYPE + " has full text", "search " + TYPE + " by it");
                });
        return false;
    }

    @Override
    public boolean supportsAllSortTerms(String type, SearchParameterMap search) {
        return true;
    }

    @Override
    public ISearchQueryExecutor searchScrolled(String type, SearchParameterMap search, RequestDetails request) {
        HitsInOrder hits = searches.hits(search, request);
        Integer offset = search.getOffset();
        // All of it is answered now, so that HAPI takes the hits as they are and in their order.
        List.copyOf(search.keySet()).forEach(search::remove);
        search.setLastUpdated(null);
        search.setOffset(null);
        search.setSort(null);
        for (int skipped = 0; offset != null && skipped < offset && hits.hasNext(); skipped++) {
            hits.next();
        }
        return hits;
    }

    @Override
    public ISearchQueryExecutor searchNotScrolled(
            String type, SearchParameterMap search, @Nullable Integer most, RequestDetails request) {
        ISearchQueryExecutor all = searchScrolled(type, search, request);
        return most == null ? all : SearchQueryExecutors.limited(all, most);
    }

    @Override
    public long count(String type, SearchParameterMap search) {
        return searches.count(search);
    }

    @Override
    public <T extends IResourcePersistentId> List<T> search(
            String type, SearchParameterMap search, RequestDetails request) {
        return (List<T>) (List<?>) Arrays.stream(searches.numbers(search, request))
                .mapToObj(JpaPid::fromId)
                .toList();
    }

    @Override
    public boolean supportsAllOf(SearchParameterMap search) {
        return false;
    }

    @Override
    public @Nullable ExtendedHSearchIndexData extractLuceneIndexData(
            IBaseResource resource, ResourceTable entity, ResourceIndexedSearchParams parameters) {
        return null;
    }

    @Override
    public void reindex(ResourceTable entity) {
        // the catalogue follows the store
    }

    @Override
    public void deleteIndexedDocumentsByTypeAndId(Class type, List<Object> ids) {
        // the catalogue follows the store
    }

    @Override
    public <T extends IResourcePersistentId> List<T> everything(
            String type, SearchParameterMap search, T referrer, RequestDetails request) {
        throw new UnsupportedOperationException("not with full text");
    }

    @Override
    public List<IResourcePersistentId> lastN(SearchParameterMap search, Integer most) {
        throw new UnsupportedOperationException("not with full text");
    }

    @Override
    public List<IBaseResource> getResources(Collection<Long> numbers) {
        return List.of();
    }

    @Override
    public List<IBaseResource> searchForResources(String type, SearchParameterMap search, RequestDetails request) {
        throw new UnsupportedOperationException("the catalogue holds no resources");
    }

    @Override
    public IBaseResource tokenAutocompleteValueSetSearch(ValueSetAutocompleteOptions options) {
        throw new UnsupportedOperationException("the catalogue completes nothing");
    }
}
