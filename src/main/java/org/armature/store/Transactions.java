package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes bundles in database transactions and tries again where another thread or process was quicker. */
final class Transactions {
    private final IFhirSystemDao<Bundle, Meta> systemDao;
    private final NewResources newResources;
    private final Retries retries;

    Transactions(
            IFhirSystemDao<Bundle, Meta> systemDao, NewResources newResources, PlatformTransactionManager manager) {
        this.systemDao = systemDao;
        this.newResources = newResources;
        retries = new Retries(manager);
    }

    /** Runs the work in one transaction; it may be run several times, so it must start afresh each time. */
    <T> T run(Supplier<T> work) {
        return retries.run(work);
    }

    /** Creates what the entries hold within the running transaction; should some of it be there already, it is updated. */
    void create(List<BundleEntryComponent> entries) {
        List<Resource> resources =
                entries.stream().map(BundleEntryComponent::getResource).toList();
        if (!entries.isEmpty() && !newResources.create(resources, request())) {
            update(entries);
        }
    }

    /** Puts and deletes what the entries say within the running transaction. */
    void update(List<BundleEntryComponent> entries) {
        if (!entries.isEmpty()) {
            systemDao.transactionNested(
                    request(),
                    new Bundle().setType(Bundle.BundleType.TRANSACTION).setEntry(entries));
        }
    }

    private static SystemRequestDetails request() {
        SystemRequestDetails request = new SystemRequestDetails();
        request.setRequestPartitionId(RequestPartitionId.defaultPartition());
        request.getUserData().put(ChangeWatch.LOADER, true);
        return request;
    }
}
