package org.armature.store;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.armature.problem.Problem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How long the database may work on one statement of a search; it gives up then, and the search is refused as too costly.
 * What nobody asked for, as making an index or loading a study, may take its time.
 */
public final class SearchTimeout {
    /** Of PostgreSQL and of H2 alike: a statement was cancelled. */
    private static final String CANCELLED = "57014";

    private static final String WHAT = "the search takes the database longer than ";

    private final JdbcTemplate jdbc;
    private final Database database;
    private final Duration limit;

    SearchTimeout(JdbcTemplate jdbc, Database database, Duration limit) {
        if (limit.compareTo(Duration.ofMillis(100)) < 0) {
            throw new StoreUnavailableException(new Problem(
                    Problem.Kind.INVALID,
                    "no search can be that quick",
                    "armature.search-timeout",
                    "write a time such as 30s, at least 100ms"));
        }
        this.jdbc = jdbc;
        this.database = database;
        this.limit = limit;
    }

    /** Limits what follows in the running transaction. */
    void begin() {
        if (database.isPostgres()) {
            jdbc.execute("set local statement_timeout = " + limit.toMillis());
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(Unlimited.class::isInstance)) {
            jdbc.execute("set query_timeout " + limit.toMillis());
            TransactionSynchronizationManager.registerSynchronization(new Unlimited(jdbc));
        }
    }

    /** H2 knows limits of connections alone, and these go back to the pool. */
    private record Unlimited(JdbcTemplate jdbc) implements TransactionSynchronization {
        @Override
        public void beforeCompletion() {
            jdbc.execute("set query_timeout 0");
        }
    }

    /** What the client is to be told about a failure of its search. */
    RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
                return new InvalidRequestException(problem().line());
            }
        }
        return failure;
    }

    private Problem problem() {
        return new Problem(
                Problem.Kind.TOO_COSTLY,
                WHAT + limit.toSeconds() + " s",
                "the search",
                "narrow it, such as by status or condition, and prefer the beginning of a text to contains");
    }

    /** The problem of a search that took too long; HAPI hands on the message of a failed search and nothing else. */
    public Optional<Problem> in(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().contains(WHAT)
                ? Optional.of(problem())
                : Optional.empty();
    }
}
