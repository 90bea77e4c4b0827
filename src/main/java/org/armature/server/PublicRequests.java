package org.armature.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells requests whose answer is public registry data, or a definition, by their address alone: no patient can be in it,
 * and it does not tell either whether there is something about one.
 */
final class PublicRequests {
    /** A Group or an Observation may be of a trial or of a patient, so that they are not among them. */
    private static final Set<String> TYPES = Set.of(
            "ResearchStudy",
            "PlanDefinition",
            "ActivityDefinition",
            "Location",
            "Organization",
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "ImplementationGuide",
            "NamingSystem",
            "OperationDefinition",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet",
            "metadata",
            "api-docs");

    private static final Set<String> INCLUDES = Set.of("ResearchStudy:site", "ResearchStudy:sponsor");

    private static final Pattern PLAIN = Pattern.compile("/fhir(/[A-Za-z0-9_$.-]+)*/?");

    /** References are followed to sites and organizations; others may lead to patients. */
    private static final Pattern PARAMETER =
            Pattern.compile("((site|sponsor)(:(Location|Organization))?\\.)?[A-Za-z0-9_-]+(:[A-Za-z-]+)?");

    private PublicRequests() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!PLAIN.matcher(path).matches() || path.contains("..")) {
            return false;
        }
        Map<String, String[]> parameters = request.getParameterMap();
        List<String> steps = Stream.of(path.split("/")).skip(2).toList();
        if (steps.isEmpty()) {
            // A further page has an address that nobody can guess, and is shown to who could read the first.
            return parameters.containsKey("_getpages");
        }
        return TYPES.contains(steps.get(0))
                && parameters.entrySet().stream().allMatch(it -> isPublic(it.getKey(), it.getValue()));
    }

    private static boolean isPublic(String name, String... values) {
        if (name.equals("_include")) {
            return INCLUDES.containsAll(List.of(values));
        }
        return !name.startsWith("_has")
                && !name.startsWith("_include")
                && !name.startsWith("_revinclude")
                && PARAMETER.matcher(name).matches();
    }
}
