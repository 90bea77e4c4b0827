package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes bundles in database transactions and tries again where another thread or process was quicker. */
final class Transactions {
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 20;

    private final IFhirSystemDao<Bundle, Meta> systemDao;
    private final NewResources newResources;
    private final TransactionTemplate template;

    Transactions(
            IFhirSystemDao<Bundle, Meta> systemDao, NewResources newResources, PlatformTransactionManager manager) {
        this.systemDao = systemDao;
        this.newResources = newResources;
        template = new TransactionTemplate(manager);
    }

    /** Runs the work in one transaction; it may be run several times, so it must start afresh each time. */
    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return template.execute(status -> work.get());
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isConflict(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
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

    /** Whether another transaction was in the way: integrity violations (class 23) and rollbacks (class 40). */
    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceVersionConflictException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith("23") || state.startsWith("40") || state.startsWith("HYT");
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(PAUSE_MILLIS << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
