package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.armature.search.operation.OperationProvider;
import org.armature.search.request.SearchRules;
import org.armature.store.SearchTimeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The FHIR endpoint. */
@Configuration
class FhirServerConfiguration {

    /** Not the server itself: Spring Boot takes every servlet among the beans for one that it should serve. */
    @Bean
    @Lazy
    Supplier<RestfulServer> fhirServer(
            FhirContext context,
            IFhirSystemDao<?, ?> systemDao,
            JpaSystemProvider<?, ?> systemProvider,
            ValueSetOperationProvider valueSets,
            ResourceProviderFactory resourceProviders,
            DatabaseBackedPagingProvider paging,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            List<OperationProvider> operations,
            IValidationSupport validation,
            IInterceptorService interceptors,
            SearchTimeout timeout,
            SearchRules rules) {
        return () -> {
            // What clients write is checked as text, more exactly than a parser does, and without a line in the log.
            context.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
            RestfulServer server = new RestfulServer(context);
            server.setInterceptorService(interceptors);
            server.registerProviders(resourceProviders.createProviders());
            server.registerProvider(systemProvider);
            server.registerProvider(valueSets);
            operations.forEach(server::registerProvider);
            server.setPagingProvider(paging);
            server.setServerAddressStrategy(new IncomingRequestAddressStrategy());
            // People who follow a link see the resource as a page; programs get it as it is.
            server.registerInterceptor(new ResponseHighlighterInterceptor());
            server.registerInterceptor(new MetadataAnswers(context));
            server.registerInterceptor(new SearchGate(rules));
            server.registerInterceptor(new IdentifierSpelling(context));
            server.registerInterceptor(new SearchCapabilities(rules));
            server.registerInterceptor(new OfferedOperations());
            server.registerInterceptor(new UnchangedSince());
            server.registerInterceptor(new IssueCodes(timeout));
            server.setServerConformanceProvider(
                    new JpaCapabilityStatementProvider(server, systemDao, settings, searchParameters, validation));
            return server;
        };
    }

    @Bean
    @Lazy
    SearchRules searchRules(FhirContext context, ISearchParamRegistry searchParameters) {
        return new SearchRules(context, searchParameters);
    }

    @Bean
    ServletRegistrationBean<FhirServlet> fhirServlet(ObjectProvider<Supplier<RestfulServer>> server) {
        ServletRegistrationBean<FhirServlet> registration =
                new ServletRegistrationBean<>(new FhirServlet(server), "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
