package org.armature.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import ca.uhn.fhir.util.FhirVersionIndependentConcept;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport.ExpansionCouldNotBeCompletedInternallyException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r5.model.ValueSet.ValueSetComposeComponent;

/**
 * Expands value sets in the order of their code systems, for a text and in pages. HAPI does so with Hibernate Search, which
 * is not used here; without it, the codes come in any order, and it ignores the text and fails at a count.
 */
public final class Expansions implements IValidationSupport {
    private final FhirContext context;
    private final Clock clock;
    private final VersionCanonicalizer versions;
    private final InMemoryTerminologyServerValidationSupport codes;

    public Expansions(FhirContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
        versions = new VersionCanonicalizer(context);
        codes = new InMemoryTerminologyServerValidationSupport(context);
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext support, String url) {
        return support.getRootValidationSupport().fetchValueSet(url) != null;
    }

    @Override
    public ValueSetExpansionOutcome expandValueSet(
            ValidationSupportContext support, ValueSetExpansionOptions options, IBaseResource valueSet) {
        ValueSet answer = ((ValueSet) valueSet).copy();
        try {
            answer.setExpansion(expansion(concepts(support, valueSet), options));
        } catch (ExpansionCouldNotBeCompletedInternallyException e) {
            return new ValueSetExpansionOutcome(Objects.requireNonNullElse(e.getMessage(), "it has no codes"), false);
        }
        return new ValueSetExpansionOutcome(answer);
    }

    private Collection<FhirVersionIndependentConcept> concepts(ValidationSupportContext support, IBaseResource valueSet)
            throws ExpansionCouldNotBeCompletedInternallyException {
        ValueSetComposeComponent compose =
                versions.valueSetToValidatorCanonical(valueSet).getCompose();
        Set<FhirVersionIndependentConcept> concepts = new LinkedHashSet<>();
        for (ConceptSetComponent include : compose.getInclude()) {
            if (!include.hasConcept() && isElsewhere(support, include.getSystem())) {
                throw new ExpansionCouldNotBeCompletedInternallyException(
                        "the codes of " + include.getSystem() + " are not on this server", null);
            }
            codes.expandValueSetIncludeOrExclude(support, concepts::add, include);
        }
        for (ConceptSetComponent exclude : compose.getExclude()) {
            codes.expandValueSetIncludeOrExclude(support, concepts::remove, exclude);
        }
        return concepts;
    }

    /** HAPI would answer that there are none. */
    private static boolean isElsewhere(ValidationSupportContext support, String system) {
        return support.getRootValidationSupport().fetchCodeSystem(system) instanceof CodeSystem known
                && known.getContent() == CodeSystemContentMode.NOTPRESENT;
    }

    private ValueSetExpansionComponent expansion(
            Collection<FhirVersionIndependentConcept> concepts, ValueSetExpansionOptions options) {
        String filter = Objects.requireNonNullElse(options.getFilter(), "").toLowerCase(Locale.ROOT);
        List<FhirVersionIndependentConcept> matching =
                concepts.stream().filter(concept -> matches(concept, filter)).toList();
        ValueSetExpansionComponent expansion = new ValueSetExpansionComponent()
                .setIdentifier("urn:uuid:" + UUID.randomUUID())
                .setTimestamp(Date.from(clock.instant()))
                .setTotal(matching.size())
                .setOffset(options.getOffset());
        matching.stream()
                .skip(options.getOffset())
                .limit(options.getCount())
                .forEach(concept -> expansion
                        .addContains()
                        .setSystem(concept.getSystem())
                        .setVersion(concept.getSystemVersion())
                        .setCode(concept.getCode())
                        .setDisplay(concept.getDisplay()));
        return expansion;
    }

    private static boolean matches(FhirVersionIndependentConcept concept, String filter) {
        return concept.getCode().toLowerCase(Locale.ROOT).contains(filter)
                || Objects.requireNonNullElse(concept.getDisplay(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains(filter);
    }
}
