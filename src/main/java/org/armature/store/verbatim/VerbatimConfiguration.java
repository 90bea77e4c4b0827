package org.armature.store.verbatim;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.dao.IResourceMetadataExtractorSvc;
import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.esr.ExternallyStoredResourceServiceRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.partition.IPartitionLookupSvc;
import ca.uhn.fhir.util.IMetaTagSorter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/** The beans that pass stored resources verbatim, in place of HAPI's. */
@Configuration
public class VerbatimConfiguration {

    @Bean
    VerbatimResources verbatimResources(FhirContext context) {
        return new VerbatimResources(context);
    }

    @Bean
    @Primary
    @Lazy
    VerbatimParser verbatimParser(
            FhirContext context,
            VerbatimResources resources,
            IResourceHistoryTableDao versions,
            IResourceMetadataExtractorSvc metadata,
            IMetaTagSorter sorter) {
        return new VerbatimParser(context, resources, versions, metadata, sorter);
    }

    @Bean
    @Primary
    @Lazy
    VerbatimLoader verbatimLoader(
            FhirContext context,
            IResourceMetadataExtractorSvc metadata,
            VerbatimParser parser,
            ExternallyStoredResourceServiceRegistry elsewhere,
            IMetaTagSorter sorter,
            PartitionSettings partitions,
            IPartitionLookupSvc partitionNames,
            VerbatimResources resources) {
        return new VerbatimLoader(context, metadata, parser, elsewhere, sorter, partitions, partitionNames, resources);
    }

    @Bean
    VerbatimAnswers verbatimAnswers(VerbatimResources resources, IInterceptorService interceptors) {
        VerbatimAnswers answers = new VerbatimAnswers(resources, new ContentWatchers(interceptors));
        interceptors.registerInterceptor(answers);
        return answers;
    }
}
