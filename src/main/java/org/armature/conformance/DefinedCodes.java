package org.armature.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.terminologies.CodeSystemUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The code systems and value sets of this project for HAPI's terminology: known from the start, not only once they are in
 * the store, and with the definitions of codes, which HAPI does not keep.
 */
public final class DefinedCodes extends PrePopulatedValidationSupport {
    /** https://hl7.org/fhir/R4/codesystem-operation-lookup.html: a property, since R4 has no parameter of this name. */
    private static final String DEFINITION = "definition";

    private DefinedCodes(FhirContext context, List<MetadataResource> definitions) {
        super(context, Map.of(), byUrl(definitions, ValueSet.class), byUrl(definitions, CodeSystem.class));
    }

    /** All of them, read from the package. */
    public static DefinedCodes of(FhirContext context) {
        return new DefinedCodes(context, Definitions.all(context));
    }

    private static Map<String, IBaseResource> byUrl(List<MetadataResource> definitions, Class<?> type) {
        return definitions.stream()
                .filter(type::isInstance)
                .collect(Collectors.toMap(MetadataResource::getUrl, definition -> definition));
    }

    @Override
    public @Nullable LookupCodeResult lookupCode(ValidationSupportContext context, LookupCodeRequest request) {
        if (!(fetchCodeSystem(request.getSystem()) instanceof CodeSystem system)) {
            return null;
        }
        ConceptDefinitionComponent concept = CodeSystemUtilities.findCode(system.getConcept(), request.getCode());
        return concept == null
                ? LookupCodeResult.notFound(request.getSystem(), request.getCode())
                : found(system, concept);
    }

    private static LookupCodeResult found(CodeSystem system, ConceptDefinitionComponent concept) {
        LookupCodeResult result = new LookupCodeResult().setFound(true);
        result.setCodeSystemDisplayName(system.getName());
        result.setCodeSystemVersion(system.getVersion());
        result.setCodeDisplay(concept.getDisplay());
        if (concept.hasDefinition()) {
            result.getProperties().add(new StringConceptProperty(DEFINITION, concept.getDefinition()));
        }
        return result;
    }
}
