package org.armature.store.index;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.armature.conformance.Definitions;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * The search parameters that R4 does not have: those of our definitions, those that only rewritten requests use, and
 * the ones of R4 that are switched off. They are part of the program, so that they hold from the first start and for
 * every resource; were they resources of the store, each would have to be there before what it finds.
 */
final class SearchParameters {
    private SearchParameters() {}

    /** All that differs from R4. */
    static List<SearchParameter> all(FhirContext context) {
        List<SearchParameter> all = new ArrayList<>(Unindexed.parameters());
        all.addAll(WithoutText.ofR4(context));
        all.addAll(Definitions.searchParameters(context));
        all.addAll(HierarchyParameters.all());
        all.addAll(CriterionNumbers.all());
        all.forEach(WithoutText::mark);
        return List.copyOf(all);
    }
}
