package org.armature.store.index;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.HapiExtensions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Token parameters whose words are not indexed beside their codes, so that the modifier {@code text} has nothing to
 * find: the words say the same as the code, or are those that another parameter finds.
 */
public final class WithoutText {
    private static final Set<String> OF_R4 = Set.of(
            "ActivityDefinition-topic",
            "Group-characteristic",
            "Group-value",
            "Observation-category",
            "ResearchStudy-category");

    private static final Set<String> OWN = Set.of(
            "Group-criterion",
            "Location-site-status",
            "ResearchStudy-condition-below",
            "ResearchStudy-focus-below",
            "ResearchStudy-phase",
            "ResearchStudy-primary-purpose",
            "ResearchStudy-recruitment-status");

    private WithoutText() {}

    /** Whether the modifier {@code text} finds nothing for this parameter. */
    public static boolean has(String type, String parameter) {
        String name = type + "-" + parameter;
        return OF_R4.contains(name) || OWN.contains(name);
    }

    /** The parameters of R4 as they are, without words. */
    static List<SearchParameter> ofR4(FhirContext context) {
        List<SearchParameter> known = Objects.requireNonNull(
                FhirContext.forCached(context.getVersion().getVersion())
                        .getValidationSupport()
                        .<SearchParameter>fetchAllSearchParameters());
        return known.stream()
                .filter(parameter -> OF_R4.contains(parameter.getIdElement().getIdPart()))
                .map(SearchParameter::copy)
                .toList();
    }

    /** Marks the parameter for HAPI where it is one of these. */
    static void mark(SearchParameter parameter) {
        String name = parameter.getIdElement().getIdPart();
        if (OF_R4.contains(name) || OWN.contains(name)) {
            parameter.addExtension(HapiExtensions.EXT_SEARCHPARAM_TOKEN_SUPPRESS_TEXT_INDEXING, new BooleanType(true));
        }
    }
}
