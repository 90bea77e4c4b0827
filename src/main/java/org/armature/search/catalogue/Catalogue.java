package org.armature.search.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All studies of the store, arranged for search: full text, distance, facets and resemblance. It is derived from the
 * store, which is the truth, and follows it within a second. Any number of threads may ask at the same time.
 */
public interface Catalogue {

    /**
     * Returns when it holds what this process has written so far, or after a second.
     *
     * @throws CatalogueUnavailableException while it is being built
     */
    void await();

    /**
     * The studies that match, in the order that the query says.
     *
     * @param from how many hits to leave out
     * @param count how many hits to return at most
     * @throws InvalidTextException where a text is not in the language of full-text search or costs too much
     * @throws CatalogueUnavailableException while it is being built
     */
    CatalogueHits search(CatalogueQuery query, int from, int count);

    /**
     * The numbers of all studies that match, in order.
     *
     * @throws InvalidTextException where a text is not in the language of full-text search or costs too much
     * @throws CatalogueUnavailableException while it is being built
     */
    long[] numbers(CatalogueQuery query);

    /**
     * The first studies that match, at most so many, in order. The others are not counted, which is much quicker than
     * {@link #search} where many match.
     *
     * @throws InvalidTextException where a text is not in the language of full-text search or costs too much
     * @throws CatalogueUnavailableException while it is being built
     */
    List<CatalogueHit> first(CatalogueQuery query, int most);

    /**
     * How many studies match.
     *
     * @throws InvalidTextException where a text is not in the language of full-text search or costs too much
     * @throws CatalogueUnavailableException while it is being built
     */
    int count(CatalogueQuery query);

    /**
     * Score and matched site of these studies under the query, those that do not match left out; the score is relative
     * to the best match of the whole query.
     */
    Map<String, CatalogueHit> explain(CatalogueQuery query, Set<String> studyIds);

    /**
     * How many of the matching studies have each value, the most frequent first, at most {@code limit} a facet. A facet
     * that the query narrows is counted with that narrowing; to offer its other values, ask with
     * {@link CatalogueQuery#without}.
     *
     * @throws InvalidTextException where a text is not in the language of full-text search or costs too much
     * @throws CatalogueUnavailableException while it is being built
     */
    Map<Facet, List<FacetCount>> facets(CatalogueQuery query, Set<Facet> facets, int limit);

    /**
     * The studies that resemble this one most, the most similar first, never itself; empty where there is no such study.
     *
     * @throws CatalogueUnavailableException while it is being built
     */
    List<SimilarStudy> similar(String studyId, int count);

    /**
     * The place of this name, as the sites of the studies have it: a city, alone or with a state, a country or both
     * after commas, or a postal code.
     *
     * @throws CatalogueUnavailableException while it is being built
     */
    PlaceAnswer place(String text);
}
