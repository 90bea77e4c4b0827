package org.armature.search.openapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the OpenAPI document into the FHIR endpoint. */
@Configuration
class OpenApiConfiguration {
    @Bean
    OpenApiAnswers openApiAnswers(FhirContext context, ObjectProvider<Clock> clock, IInterceptorService interceptors) {
        OpenApiAnswers answers = new OpenApiAnswers(context, clock.getIfAvailable(Clock::systemUTC));
        interceptors.registerInterceptor(answers);
        return answers;
    }
}
