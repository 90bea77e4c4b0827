package org.armature.store.index;

import ca.uhn.fhir.jpa.cache.IResourceChangeEvent;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;

/** HAPI's registry with the search parameters of this program, whatever search parameters the store holds. */
final class OwnSearchParamRegistry extends SearchParamRegistryImpl {
    private final List<IIdType> own;

    OwnSearchParamRegistry(OwnSearchParameters parameters) {
        own = parameters.ids();
        // The names of what is indexed are written when it is indexed; all of R4's would be thousands of rows.
        setPopulateSearchParamIdentities(false);
    }

    @Override
    public void handleInit(Collection<IIdType> stored) {
        super.handleInit(own);
    }

    @Override
    public void handleChange(IResourceChangeEvent change) {
        // What clients write changes nothing.
    }
}
