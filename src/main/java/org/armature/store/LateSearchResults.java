package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.cache.DatabaseSearchResultCacheSvcImpl;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what a search has found until the search itself is stored; HAPI does both in one thread, one after the other. */
final class LateSearchResults extends DatabaseSearchResultCacheSvcImpl {
    private final ThreadLocal<@Nullable Found> found = new ThreadLocal<>();

    /** What a search has found that is not stored itself yet. */
    record Found(Search search, List<JpaPid> pids, RequestDetails request, RequestPartitionId partition) {}

    @Override
    public void storeResults(
            Search search,
            List<JpaPid> before,
            List<JpaPid> added,
            RequestDetails request,
            RequestPartitionId partition) {
        if (search.getId() == null) {
            found.set(new Found(search, List.copyOf(added), request, partition));
        } else {
            super.storeResults(search, before, added, request, partition);
        }
    }

    /** What this search has found and is not stored; it is not kept any longer. */
    Optional<Found> take(Search search) {
        Found last = found.get();
        found.remove();
        return Optional.ofNullable(last).filter(it -> it.search() == search);
    }

    /** Stores it as found by the search, which is stored now. */
    void store(Search search, Found it) {
        super.storeResults(search, List.of(), it.pids(), it.request(), it.partition());
    }
}
