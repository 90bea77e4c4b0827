package org.armature.store.index;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;

/** The beans that say what is indexed, in place of HAPI's. */
@Configuration
public class IndexConfiguration {
    /** HAPI's own provider is primary too. */
    @Bean
    static BeanFactoryPostProcessor demotedProvider() {
        return factory -> factory.getBeanDefinition("searchParamProvider").setPrimary(false);
    }

    @Bean
    @Primary
    OwnSearchParameters ownSearchParameters(FhirContext context) {
        return new OwnSearchParameters(context);
    }

    @Bean
    IndexVersion indexVersion(OwnSearchParameters parameters) {
        return parameters.version();
    }

    @Bean
    @Primary
    OwnSearchParamRegistry ownSearchParamRegistry(OwnSearchParameters parameters) {
        return new OwnSearchParamRegistry(parameters);
    }

    @Bean
    @Primary
    @Scope("prototype")
    SphericalNear sphericalNear(SearchQueryBuilder builder) {
        return new SphericalNear(builder);
    }
}
