package org.armature.store.index;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armature.mapping.Canonical;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Parameters of R4 that nobody asks of registered trials and that would cost rows for each of them: what has the same
 * value everywhere, what only names things within a resource, and what finds the same as another parameter. What is not
 * indexed cannot be searched and is not in the CapabilityStatement.
 */
final class Unindexed {
    /** An observation of ours holds a table of a study's results in its components: parameters for pairs explode there. */
    private static final Set<String> OF_OBSERVATION = Set.of(
            "_profile",
            "code-value-concept",
            "code-value-date",
            "code-value-quantity",
            "code-value-string",
            "combo-code",
            "combo-code-value-concept",
            "combo-code-value-quantity",
            "combo-data-absent-reason",
            "combo-value-concept",
            "combo-value-quantity",
            "component-code-value-concept",
            "component-code-value-quantity",
            "component-data-absent-reason",
            "component-value-concept",
            "component-value-quantity",
            "method",
            "status");

    private static final Map<String, Set<String>> NAMES = new TreeMap<>(Map.ofEntries(
            entry("ActivityDefinition", Set.of("_profile", "description", "name", "status")),
            entry("Binary", Set.of("_profile")),
            entry("Group", Set.of("exclude")),
            entry("Location", Set.of("_profile")),
            entry("Observation", OF_OBSERVATION),
            entry("Organization", Set.of("_profile", "phonetic")),
            entry("PlanDefinition", Set.of("_profile", "status", "type")),
            entry("Practitioner", Set.of("_profile", "phonetic")),
            entry("PractitionerRole", Set.of("_profile")),
            entry("Provenance", Set.of("_profile", "agent-type", "when"))));

    private Unindexed() {}

    static List<SearchParameter> parameters() {
        List<SearchParameter> all = new ArrayList<>();
        NAMES.forEach((type, names) -> names.stream().sorted().forEach(name -> all.add(retired(type, name))));
        return all;
    }

    /** HAPI drops a parameter where another of its name and type is retired. */
    private static SearchParameter retired(String type, String name) {
        SearchParameter parameter = new SearchParameter();
        parameter.setId(type + "-" + name.replace("_", ""));
        parameter.setUrl(Canonical.BASE + "/SearchParameter/not-indexed-" + parameter.getId());
        parameter.setStatus(PublicationStatus.RETIRED).setName(name).setCode(name);
        parameter.setType(SearchParamType.TOKEN).setExpression(type + ".id").addBase(type);
        return parameter;
    }
}
