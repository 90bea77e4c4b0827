package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import org.armature.search.catalogue.Catalogue;
import org.armature.search.catalogue.CatalogueUnavailableException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Refuses searches that need the catalogue while there is none, before HAPI begins them: it would log each with a stack
 * trace, and lose the outcome between its threads.
 */
@Interceptor
public final class CatalogueGate {
    private final ObjectProvider<Catalogue> catalogue;

    CatalogueGate(ObjectProvider<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** Other types have none of these parameters. */
    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void registered(SearchParameterMap search) {
        if (Parameters.areIn(search)) {
            try {
                catalogue.getObject().await();
            } catch (CatalogueUnavailableException e) {
                throw Refusals.of(e);
            }
        }
    }
}
