package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.dao.IFulltextSearchSvc;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.partition.IRequestPartitionHelperSvc;
import ca.uhn.fhir.jpa.search.cache.ISearchCacheSvc;
import org.armature.search.catalogue.Catalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The catalogue where HAPI looks for full text. */
@Configuration
public class CatalogueSearchConfiguration {

    @Bean
    CatalogueSearches catalogueSearches(
            ObjectProvider<Catalogue> catalogue,
            ObjectProvider<SearchBuilderFactory<JpaPid>> builders,
            ObjectProvider<IRequestPartitionHelperSvc> partitions) {
        return new CatalogueSearches(catalogue, new StoreSearch(builders, partitions));
    }

    @Bean
    IFulltextSearchSvc studyFulltextSearch(CatalogueSearches searches) {
        return new StudyFulltextSearch(searches);
    }

    @Bean
    CatalogueGate catalogueGate(ObjectProvider<Catalogue> catalogue, IInterceptorService interceptors) {
        CatalogueGate gate = new CatalogueGate(catalogue);
        interceptors.registerInterceptor(gate);
        return gate;
    }

    @Bean
    MatchDetails matchDetails(
            ObjectProvider<Catalogue> catalogue,
            ObjectProvider<ISearchCacheSvc> searches,
            PlatformTransactionManager manager,
            IInterceptorService interceptors) {
        EarlierSearches earlier = new EarlierSearches(searches, manager);
        MatchDetails details = new MatchDetails(catalogue, new RequestValues(earlier::query));
        interceptors.registerInterceptor(details);
        return details;
    }
}
