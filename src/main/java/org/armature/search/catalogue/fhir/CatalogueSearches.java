package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueHits;
import org.armature.search.catalogue.CatalogueQuery;
import org.armature.search.catalogue.CatalogueSort;
import org.armature.search.catalogue.CatalogueUnavailableException;
import org.armature.search.catalogue.InvalidTextException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers searches of studies that hold parameters of the catalogue: the database answers the other parameters first,
 * whole and without paging, and the catalogue finds its matches among them, so that the order of all results is right
 * whatever their number.
 */
final class CatalogueSearches {
    /** So few matches are handed to the database by their ids, which is quicker than all that match the other parameters. */
    private static final int FEW = 300;

    private final ObjectProvider<Catalogue> catalogue;
    private final StoreSearch store;
    private final Queries queries;

    CatalogueSearches(ObjectProvider<Catalogue> catalogue, StoreSearch store) {
        this.catalogue = catalogue;
        this.store = store;
        this.queries = new Queries(new Circles(catalogue::getObject));
    }

    /** The numbers of all studies that match, in order. */
    long[] numbers(SearchParameterMap search, @Nullable RequestDetails request) {
        try {
            return numbersOf(search, request);
        } catch (BaseServerResponseException e) {
            RefusedSearches.remember(request, e);
            throw e;
        }
    }

    private long[] numbersOf(SearchParameterMap search, @Nullable RequestDetails request) {
        try {
            return answer(search, request);
        } catch (InvalidTextException e) {
            throw Refusals.of(e);
        } catch (CatalogueUnavailableException e) {
            throw Refusals.of(e);
        }
    }

    private long[] answer(SearchParameterMap search, @Nullable RequestDetails request) {
        CatalogueQuery query = query(search);
        SearchParameterMap others = others(search);
        boolean sortedByStore = others.getSort() != null;
        if (!sortedByStore && others.isEmpty() && others.getLastUpdated() == null) {
            return catalogue.getObject().numbers(query);
        }
        CatalogueHits few = catalogue.getObject().search(query, 0, FEW);
        if (few.total() == 0) {
            return new long[0];
        }
        if (few.total() <= FEW) {
            TokenOrListParam ids = new TokenOrListParam();
            few.hits().forEach(hit -> ids.add(hit.studyId()));
            others.add("_id", ids);
        }
        Set<Long> matching = store.numbers(others, request);
        if (!sortedByStore) {
            return catalogue.getObject().numbers(query.among(matching));
        }
        Set<Long> found = Arrays.stream(catalogue.getObject().numbers(query.sort(CatalogueSort.STORED)))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return matching.stream()
                .filter(found::contains)
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** What the search asks of the catalogue. */
    CatalogueQuery query(SearchParameterMap search) {
        CatalogueQuery query = queries.of(Parameters.values(search));
        SortSpec sort = search.getSort();
        if (!Parameters.isSortedByCatalogue(sort)) {
            return query;
        }
        if (sort.getChain() != null) {
            throw Refusals.of(
                    "_sort",
                    "by relevance or distance and by something else at the same time cannot be sorted",
                    "sort by '" + String.join("' or '", Parameters.SORTS) + "' alone");
        }
        boolean descending = sort.getOrder() == SortOrderEnum.DESC;
        if (sort.getParamName().equals(Parameters.SCORE)) {
            if (!query.isText()) {
                throw Refusals.of("_sort", "there is no relevance without a text", "add _content or _text");
            }
            return query.sort(descending ? CatalogueSort.RELEVANCE : CatalogueSort.LEAST_RELEVANT);
        }
        if (query.near().isEmpty()) {
            throw Refusals.of("_sort", "there is no distance without a place", "add " + Parameters.NEAR);
        }
        return query.sort(descending ? CatalogueSort.FARTHEST : CatalogueSort.NEAREST);
    }

    /** What the search asks of the database. */
    private static SearchParameterMap others(SearchParameterMap search) {
        SearchParameterMap others = new SearchParameterMap();
        search.clone().entrySet().stream()
                .filter(entry -> !Parameters.NAMES.contains(entry.getKey()))
                .forEach(entry -> entry.getValue().forEach(anyOf -> anyOf(others, entry.getKey(), anyOf)));
        others.setLastUpdated(search.getLastUpdated());
        others.setLoadSynchronous(true);
        if (!Parameters.isSortedByCatalogue(search.getSort())) {
            others.setSort(search.getSort());
        }
        return others;
    }

    private static void anyOf(
            SearchParameterMap target, String name, java.util.List<ca.uhn.fhir.model.api.IQueryParameterType> anyOf) {
        java.util.List<java.util.List<ca.uhn.fhir.model.api.IQueryParameterType>> groups = target.get(name);
        if (groups == null) {
            groups = new java.util.ArrayList<>();
            target.put(name, groups);
        }
        groups.add(anyOf);
    }
}
