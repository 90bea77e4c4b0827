package org.armature.search.csv;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import org.armature.store.ResourceReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts tables among the forms of an answer. */
@Configuration
class CsvConfiguration {
    @Bean
    CsvAnswers csvAnswers(ObjectProvider<ResourceReader> reader, IInterceptorService interceptors) {
        CsvAnswers answers = new CsvAnswers(reader);
        interceptors.registerInterceptor(answers);
        return answers;
    }
}
