package org.armature.store.index;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Tells HAPI's registry the search parameters of this program, and no others: one that a client writes is a resource
 * like any other, since it would find only what is written after it.
 */
final class OwnSearchParameters implements ISearchParamProvider {
    private final List<SearchParameter> parameters;

    OwnSearchParameters(FhirContext context) {
        parameters = List.copyOf(SearchParameters.all(context));
    }

    List<IIdType> ids() {
        return parameters.stream().<IIdType>map(SearchParameter::getIdElement).toList();
    }

    IndexVersion version() {
        return IndexVersion.of(parameters);
    }

    @Override
    public IBundleProvider search(SearchParameterMap all) {
        return new SimpleBundleProvider(parameters);
    }

    @Override
    public IBaseResource read(IIdType id) {
        return parameters.stream()
                .filter(parameter -> parameter.getIdElement().getIdPart().equals(id.getIdPart()))
                .map(IBaseResource.class::cast)
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }
}
