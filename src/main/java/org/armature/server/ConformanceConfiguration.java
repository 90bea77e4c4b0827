package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import java.time.Clock;
import org.armature.conformance.ResourceCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/** The check of resources and the terminology, where clients meet them. */
@Configuration
class ConformanceConfiguration {

    @Bean
    static Terminology terminology(ObjectProvider<Clock> clock) {
        return new Terminology(clock);
    }

    @Bean
    @Lazy
    ResourceCheck resourceCheck(FhirContext context) {
        return ResourceCheck.create(context);
    }

    @Bean
    @Lazy
    @Primary
    IInstanceValidatorModule validationModule(ResourceCheck check) {
        return new ValidationModule(check);
    }

    @Bean
    WriteGate writeGate(FhirContext context, ObjectProvider<ResourceCheck> check, IInterceptorService interceptors) {
        WriteGate gate = new WriteGate(context, check);
        interceptors.registerInterceptor(gate);
        return gate;
    }

    @Bean
    ValidationGate validationGate(ObjectProvider<ResourceCheck> check, IInterceptorService interceptors) {
        ValidationGate gate = new ValidationGate(check);
        interceptors.registerInterceptor(gate);
        return gate;
    }
}
