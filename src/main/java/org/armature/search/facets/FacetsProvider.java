package org.armature.search.facets;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.mapping.Canonical;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueQuery;
import org.armature.search.catalogue.Facet;
import org.armature.search.catalogue.FacetCount;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.OperationProvider;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code GET|POST ResearchStudy/$facets}. */
@Component
public final class FacetsProvider implements OperationProvider {
    private final ObjectProvider<Catalogue> catalogue;
    private final CountedStudies counted;

    FacetsProvider(ObjectProvider<Catalogue> catalogue, CountedStudies counted) {
        this.catalogue = catalogue;
        this.counted = counted;
    }

    @Operation(
            name = "$facets",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = Canonical.BASE + "/OperationDefinition/ResearchStudy-facets")
    public Parameters facets(RequestDetails request) {
        FacetsRequest asked = FacetsRequest.of(OperationParameters.of(request));
        Set<Long> among = asked.search().isEmpty() ? null : counted.numbers(asked.search(), request);
        CatalogueQuery query = CatalogueQuery.ALL.among(among);
        Map<Facet, List<FacetCount>> counts = catalogue.getObject().facets(query, asked.facets(), asked.limit());
        Parameters answer = new Parameters();
        int total = among == null ? catalogue.getObject().search(query, 0, 1).total() : among.size();
        answer.addParameter("total", new IntegerType(total));
        for (Facet facet : asked.facets()) {
            ParametersParameterComponent part = answer.addParameter().setName(FacetsRequest.FACET);
            part.addPart().setName("name").setValue(new CodeType(FacetsRequest.name(facet)));
            counts.getOrDefault(facet, List.of()).forEach(count -> add(part, count));
        }
        return answer;
    }

    private static void add(ParametersParameterComponent facet, FacetCount count) {
        ParametersParameterComponent part = facet.addPart().setName("count");
        part.addPart().setName("value").setValue(new StringType(count.value()));
        part.addPart().setName("studies").setValue(new IntegerType(count.studies()));
    }
}
