package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CachingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** The terminology and the behaviour that we define are valid R4. */
class DefinitionsValidTest {

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4Cached();
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(context);
        CompiledDefinitions.all(MetadataResource.class).stream()
                .filter(MetadataResource::hasUrl)
                .forEach(own::addResource);
        IValidationSupport chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                own,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context));
        FhirInstanceValidator module = new FhirInstanceValidator(new CachingValidationSupport(chain));
        return context.newValidator().registerValidatorModule(module);
    }

    /** Profiles are checked where they are used; the list of all definitions is SUSHI's, with parameters of its own. */
    private static boolean isOurs(Resource definition) {
        return definition instanceof MetadataResource
                && !(definition instanceof StructureDefinition)
                && !(definition instanceof ImplementationGuide);
    }

    @Test
    void definitions_are_valid() {
        FhirValidator validator = validator();
        Map<String, String> errors = new TreeMap<>();
        CompiledDefinitions.byFile().forEach((file, definition) -> {
            if (isOurs(definition)) {
                validator.validateWithResult(definition).getMessages().stream()
                        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                        .forEach(message -> errors.put(file + " " + message.getLocationString(), message.getMessage()));
            }
        });
        assertThat(errors).isEmpty();
    }
}
