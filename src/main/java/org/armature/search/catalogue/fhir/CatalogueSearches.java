package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueHit;
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

    /** So many hits beyond a page HAPI may draw before anybody asks for the next. */
    private static final int LIKELY = 30;

    private final ObjectProvider<Catalogue> catalogue;
    private final StoreSearch store;
    private final Queries queries;

    CatalogueSearches(ObjectProvider<Catalogue> catalogue, StoreSearch store) {
        this.catalogue = catalogue;
        this.store = store;
        this.queries = new Queries(new Circles(catalogue::getObject));
    }

    /** The numbers of the studies that match, in order; most are looked up only when they are drawn. */
    HitsInOrder hits(SearchParameterMap search, @Nullable RequestDetails request) {
        IntFunction<long[]> answer = answer(search, request);
        long likely = LIKELY
                + (search.getCount() == null ? 0L : search.getCount())
                + (search.getOffset() == null ? 0L : search.getOffset());
        return new HitsInOrder(answer, (int) Math.min(likely, Integer.MAX_VALUE));
    }

    /** The numbers of all studies that match, in order. */
    long[] numbers(SearchParameterMap search, @Nullable RequestDetails request) {
        return answer(search, request).apply(Integer.MAX_VALUE);
    }

    /** How many studies match. */
    long count(SearchParameterMap search) {
        return refusing(null, () -> {
            CatalogueQuery query = query(search);
            return isOfCatalogueAlone(others(search))
                    ? catalogue.getObject().count(query)
                    : numbers(search, null).length;
        });
    }

    /** What gives the numbers of so many, the first in order, once the database has answered its part. */
    private IntFunction<long[]> answer(SearchParameterMap search, @Nullable RequestDetails request) {
        IntFunction<long[]> answer = refusing(request, () -> combined(search, request));
        return most -> refusing(request, () -> answer.apply(most));
    }

    private static <T> T refusing(@Nullable RequestDetails request, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidTextException e) {
            throw remembered(request, Refusals.of(e));
        } catch (CatalogueUnavailableException e) {
            throw remembered(request, Refusals.of(e));
        } catch (BaseServerResponseException e) {
            throw remembered(request, e);
        }
    }

    private static BaseServerResponseException remembered(
            @Nullable RequestDetails request, BaseServerResponseException refusal) {
        RefusedSearches.remember(request, refusal);
        return refusal;
    }

    private static boolean isOfCatalogueAlone(SearchParameterMap others) {
        return others.getSort() == null && others.isEmpty() && others.getLastUpdated() == null;
    }

    private IntFunction<long[]> combined(SearchParameterMap search, @Nullable RequestDetails request) {
        Catalogue studies = catalogue.getObject();
        CatalogueQuery query = query(search);
        SearchParameterMap others = others(search);
        if (isOfCatalogueAlone(others)) {
            return most -> {
                if (most == Integer.MAX_VALUE) {
                    return studies.numbers(query);
                }
                List<CatalogueHit> first = studies.first(query, most);
                FirstHits.remember(request, query, first);
                return first.stream().mapToLong(CatalogueHit::number).toArray();
            };
        }
        boolean sortedByStore = others.getSort() != null;
        CatalogueHits few = studies.search(query, 0, FEW);
        if (few.total() == 0) {
            return most -> new long[0];
        }
        if (few.total() <= FEW) {
            TokenOrListParam ids = new TokenOrListParam();
            few.hits().forEach(hit -> ids.add(hit.studyId()));
            others.add("_id", ids);
        }
        Set<Long> matching = store.numbers(others, request);
        if (!sortedByStore) {
            return most -> studies.numbers(query.among(matching));
        }
        Set<Long> found = Arrays.stream(studies.numbers(query.sort(CatalogueSort.STORED)))
                .boxed()
                .collect(Collectors.toSet());
        return most -> matching.stream()
                .filter(found::contains)
                .limit(most)
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
