package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armature.search.catalogue.CatalogueHit;
import org.armature.search.catalogue.CatalogueQuery;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the first hits of a request's search, so that its page need not ask the catalogue again.
 *
 * @param query what was asked, in whatever order
 * @param hits by the ids of the studies
 */
record FirstHits(CatalogueQuery query, Map<String, CatalogueHit> hits) {
    private static final String KEY = FirstHits.class.getName();

    static void remember(@Nullable RequestDetails request, CatalogueQuery query, List<CatalogueHit> hits) {
        if (request != null) {
            Map<String, CatalogueHit> byId = hits.stream()
                    .collect(Collectors.toMap(CatalogueHit::studyId, hit -> hit, (first, second) -> first));
            request.getUserData().put(KEY, new FirstHits(query.sort(null), byId));
        }
    }

    /** The hits of this query, if these studies are all among them. */
    static Optional<Map<String, CatalogueHit>> recall(
            RequestDetails request, CatalogueQuery query, Set<String> studyIds) {
        return request.getUserData().get(KEY) instanceof FirstHits first
                        && first.query.equals(query.sort(null))
                        && first.hits.keySet().containsAll(studyIds)
                ? Optional.of(first.hits)
                : Optional.empty();
    }
}
