package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.search.cache.ISearchCacheSvc;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What HAPI remembers of searches whose further pages may be asked for. */
final class EarlierSearches {
    private final ObjectProvider<ISearchCacheSvc> searches;
    private final TransactionTemplate transaction;

    EarlierSearches(ObjectProvider<ISearchCacheSvc> searches, PlatformTransactionManager manager) {
        this.searches = searches;
        transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /** The parameters of a search of studies, as they stand in a URL. */
    Optional<String> query(String id) {
        return Objects.requireNonNull(transaction.execute(status -> searches.getObject()
                .fetchByUuid(id, RequestPartitionId.allPartitions())
                .filter(search -> "ResearchStudy".equals(search.getResourceType()))
                .map(Search::getSearchQueryString)));
    }
}
