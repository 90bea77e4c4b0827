package org.armature.store;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in database transactions and tries again where another thread or process was quicker. */
final class Retries {
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 20;

    private final TransactionTemplate template;

    Retries(PlatformTransactionManager manager) {
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

    /**
     * Whether another transaction was in the way: integrity violations (class 23), rollbacks (class 40), and what HAPI met
     * within the work and passed over, such as a row of its own that another thread wrote first in a new database.
     */
    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceVersionConflictException
                    || cause instanceof OptimisticLockException
                    || cause instanceof UnexpectedRollbackException) {
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
