package org.armature.mapping;

import java.util.Map;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The profile that each resource claims in {@code meta.profile}. */
final class Profiles {
    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("ResearchStudy", "trial-research-study"),
            Map.entry("PlanDefinition", "trial-protocol-plan"),
            Map.entry("ActivityDefinition", "trial-intervention"),
            Map.entry("Location", "trial-site"),
            Map.entry("Organization", "trial-organization"),
            Map.entry("Practitioner", "trial-practitioner"),
            Map.entry("PractitionerRole", "trial-practitioner-role"),
            Map.entry("DocumentReference", "trial-document"),
            Map.entry("Provenance", "trial-provenance"),
            Map.entry("Composition", "trial-results"),
            Map.entry("Observation", "trial-result-observation"),
            Map.entry("Binary", "trial-result-data"));

    private Profiles() {}

    /** Lets a resource claim the profile that describes what the mapping makes of its type. */
    static void claim(Resource resource) {
        String name = name(resource);
        if (name != null) {
            resource.getMeta().addProfile(Canonical.BASE + "/StructureDefinition/" + name);
        }
    }

    private static @Nullable String name(Resource resource) {
        if (resource instanceof Group group) {
            return group.getActual() ? "trial-result-group" : "trial-eligibility-group";
        }
        return BY_TYPE.get(resource.fhirType());
    }
}
