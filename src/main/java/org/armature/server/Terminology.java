package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.validation.JpaValidationSupportChain;
import java.time.Clock;
import org.armature.conformance.DefinedCodes;
import org.armature.conformance.Expansions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts what HAPI's terminology lacks in front of it, before anybody asks it. */
final class Terminology implements BeanPostProcessor {
    private final ObjectProvider<Clock> clock;

    Terminology(ObjectProvider<Clock> clock) {
        this.clock = clock;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JpaValidationSupportChain chain) {
            FhirContext context = chain.getFhirContext();
            chain.addValidationSupport(0, DefinedCodes.of(context));
            chain.addValidationSupport(0, new Expansions(context, clock.getIfAvailable(Clock::systemUTC)));
        }
        return bean;
    }
}
