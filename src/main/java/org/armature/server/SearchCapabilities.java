package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armature.search.request.SearchRules;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** Makes the CapabilityStatement say what {@link SearchGate} lets through: no parameter more, and each modifier. */
@Interceptor
final class SearchCapabilities {
    private static final String DOCUMENTATION =
            "Searches work by GET, by POST to _search and in batches alike. What a parameter's documentation does not"
                    + " name as its modifier is refused, and so is every parameter that is not listed. References may be"
                    + " followed, up to three: ResearchStudy?enrollment.sex=FEMALE, also from the other side:"
                    + " Group?_has:ResearchStudy:enrollment:phase=phase-2. Control parameters: _count (up to 1000),"
                    + " _sort, _total, _summary, _elements, _include, _revinclude (both also with :iterate), _format,"
                    + " _pretty.";

    private final SearchRules rules;

    SearchCapabilities(SearchRules rules) {
        this.rules = rules;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void generated(IBaseConformance conformance) {
        if (conformance instanceof CapabilityStatement statement) {
            statement.getRestFirstRep().setDocumentation(DOCUMENTATION);
            statement.getRestFirstRep().getResource().forEach(this::describe);
        }
    }

    private void describe(CapabilityStatementRestResourceComponent resource) {
        String type = resource.getType();
        Set<String> offered = new TreeSet<>(rules.parameters(type));
        resource.getSearchParam().removeIf(parameter -> !offered.contains(parameter.getName()));
        resource.getSearchParam().forEach(parameter -> {
            String modifiers = rules.modifiers(type, parameter.getName()).stream()
                    .map(modifier -> ":" + modifier)
                    .collect(Collectors.joining(", "));
            String before =
                    parameter.hasDocumentation() ? parameter.getDocumentation().strip() + " " : "";
            parameter.setDocumentation(
                    before + (modifiers.isEmpty() ? "No modifiers." : "Modifiers: " + modifiers + "."));
        });
        resource.addSearchParam(new CapabilityStatementRestResourceSearchParamComponent()
                .setName("_has")
                .setType(SearchParamType.STRING)
                .setDocumentation("_has:Type:reference:parameter, for what refers to the resource."));
    }
}
