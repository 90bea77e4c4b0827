package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes bundles in database transactions and tries again where another thread or process was quicker. */
final class Transactions {
    private final IFhirSystemDao<Bundle, Meta> systemDao;
    private final Retries retries;

    Transactions(IFhirSystemDao<Bundle, Meta> systemDao, PlatformTransactionManager manager) {
        this.systemDao = systemDao;
        retries = new Retries(manager);
    }

    /** Runs the work in one transaction; it may be run several times, so it must start afresh each time. */
    <T> T run(Supplier<T> work) {
        return retries.run(work);
    }

    /** Writes the entries within the running transaction. */
    void write(List<BundleEntryComponent> entries) {
        SystemRequestDetails request = new SystemRequestDetails();
        request.setRequestPartitionId(RequestPartitionId.defaultPartition());
        request.getUserData().put(ChangeWatch.LOADER, true);
        systemDao.transactionNested(
                request, new Bundle().setType(Bundle.BundleType.TRANSACTION).setEntry(entries));
    }
}
