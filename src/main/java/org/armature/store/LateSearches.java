package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.model.search.SearchStatusEnum;
import ca.uhn.fhir.jpa.search.cache.DatabaseSearchCacheSvcImpl;
import java.util.Optional;

/**
 * Stores a search when it is known that its first page is not its last, and then once. HAPI stores each at its start and
 * again at its end, in two transactions: half the time of a search that finds one study. What is stored is the same, so
 * that the pages of a search stay what they were when it was asked; a search that fits its first page has no other.
 * (Spring makes a subclass of it for its transactions.)
 */
class LateSearches extends DatabaseSearchCacheSvcImpl {
    private final LateSearchResults results;

    LateSearches(LateSearchResults results) {
        this.results = results;
    }

    @Override
    public Search save(Search search, RequestPartitionId partition) {
        if (search.getId() != null) {
            return super.save(search, partition);
        }
        Optional<LateSearchResults.Found> found = results.take(search);
        if (isComplete(search) || (search.getStatus() == SearchStatusEnum.LOADING && found.isEmpty())) {
            return search;
        }
        Search stored = super.save(search, partition);
        found.ifPresent(it -> results.store(stored, it));
        return stored;
    }

    /** Whether nobody can ask for another page: it failed, or all that it found is on the first. */
    private static boolean isComplete(Search search) {
        if (search.getStatus() == SearchStatusEnum.FAILED) {
            return true;
        }
        Integer page = search.getPreferredPageSize();
        return search.getStatus() == SearchStatusEnum.FINISHED
                && page != null
                && search.getNumFound() <= Math.min(page, StorageSettings.MAXIMUM_PAGE_SIZE);
    }
}
