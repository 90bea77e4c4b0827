package org.armature.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HL7's validators, several for as many threads, each used again and again. HAPI makes one for every resource, and
 * making one reads a table of 60,000 lines: that is nine tenths of the time that checking a small resource takes.
 */
final class Validators {
    /**
     * After so many elements a validator is replaced: it remembers every code that it has seen, with the whole resource
     * around it, 3 to 4 KB for each element, and has no way to make it forget.
     */
    private static final int ELEMENTS = 20_000;

    private final DefinitionContext context;
    private final Queue<Used> free = new ConcurrentLinkedQueue<>();

    Validators(IValidationSupport support) {
        context = new DefinitionContext(support);
    }

    /** What the validators know. */
    DefinitionContext context() {
        return context;
    }

    /** Checks one resource against base FHIR, the profiles that it claims and those that are named. */
    List<ValidationMessage> check(Element resource, List<StructureDefinition> profiles) {
        List<ValidationMessage> messages = new ArrayList<>();
        Used taken = free.poll();
        Used used = taken == null ? new Used(create(), 0) : taken;
        // Only a validator that comes through without an exception is used again.
        used.validator().validate(null, messages, null, resource, new ArrayList<>(profiles));
        used.validator().getTextsToCheck().clear();
        int seen = used.seen() + elements(resource);
        if (seen < ELEMENTS) {
            free.add(new Used(used.validator(), seen));
        }
        return messages;
    }

    private static int elements(Element element) {
        int count = 1;
        for (Element child : element.getChildren()) {
            count += elements(child);
        }
        return count;
    }

    private InstanceValidator create() {
        try {
            InstanceValidator validator = new InstanceValidator(
                    context,
                    new FhirInstanceValidator.NullEvaluationContext(),
                    new XVerExtensionManagerOld(context),
                    new ValidatorSession(),
                    new ValidatorSettings());
            validator.setAnyExtensionsAllowed(true);
            validator.setAssumeValidRestReferences(true);
            validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
            validator.setResourceIdRule(IdStatus.OPTIONAL);
            validator.setErrorForUnknownProfiles(false);
            validator.setUnknownCodeSystemsCauseErrors(true);
            validator.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
            validator.setAllowExamples(true);
            validator.setAllowXsiLocation(true);
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException("the validator cannot be made", e);
        }
    }

    private record Used(InstanceValidator validator, int seen) {}
}
