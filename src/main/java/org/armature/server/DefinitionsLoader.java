package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import org.armature.conformance.Definitions;
import org.armature.conformance.ResourceCheck;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Readies the definitions once the server answers: those that every check needs are read, so that the first write does
 * not wait for them, and this project's are put into the store, so that clients can read and search them. A definition
 * that is there already stays as it is.
 */
@Component
class DefinitionsLoader implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DefinitionsLoader.class);
    private static final int PER_TRANSACTION = 25;

    private final FhirContext context;
    private final ObjectProvider<ResourceCheck> check;
    private final ObjectProvider<IFhirSystemDao<Bundle, Meta>> systemDao;

    DefinitionsLoader(
            FhirContext context,
            ObjectProvider<ResourceCheck> check,
            ObjectProvider<IFhirSystemDao<Bundle, Meta>> systemDao) {
        this.context = context;
        this.check = check;
        this.systemDao = systemDao;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread thread = new Thread(this::run, "definitions");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @SuppressWarnings("CatchingUnchecked") // studies are served all the same
    private void run() {
        try {
            check.getObject().warmUp();
            // A search parameter changes how every resource is indexed, so it does not come in passing, and neither
            // does the guide, which refers to it.
            List<MetadataResource> all = Definitions.all(context).stream()
                    .filter(definition -> !(definition instanceof SearchParameter))
                    .filter(definition -> !(definition instanceof ImplementationGuide))
                    .toList();
            for (int from = 0; from < all.size(); from += PER_TRANSACTION) {
                store(all.subList(from, Math.min(all.size(), from + PER_TRANSACTION)));
            }
        } catch (RuntimeException e) {
            LOG.warn("The definitions could not be put into the store, clients cannot read them: {}", e.toString());
        }
    }

    private void store(List<MetadataResource> definitions) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (MetadataResource definition : definitions) {
            String url = definition.fhirType() + "/" + definition.getIdElement().getIdPart();
            bundle.addEntry()
                    .setResource(definition)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(url);
        }
        SystemRequestDetails request = new SystemRequestDetails();
        request.setRequestPartitionId(RequestPartitionId.defaultPartition());
        systemDao.getObject().transaction(request, bundle);
    }
}
