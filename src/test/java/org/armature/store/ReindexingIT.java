package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

class ReindexingIT {
    private static final String LABELS =
            "select count(*) from hfj_spidx_string where sp_value_exact like 'University%'";

    @TempDir
    private Path data;

    @Test
    void a_database_that_was_indexed_for_something_else_is_indexed_when_it_is_opened() {
        try (StoreSession session = StoreSession.open(data)) {
            session.store().load(StoreStudies.study("NCT00000001"));
            assertThat(count(session.jdbc())).isPositive();
            committed(
                    session.jdbc(),
                    "update armature_schema set version = 'index of another' where version like 'index %'");
            committed(session.jdbc(), "delete from hfj_spidx_string");
            assertThat(count(session.jdbc())).isZero();
        }
        try (StoreSession session = StoreSession.open(data)) {
            assertThat(count(session.jdbc())).isPositive();
            committed(session.jdbc(), "delete from hfj_spidx_string");
        }
        try (StoreSession session = StoreSession.open(data)) {
            assertThat(count(session.jdbc())).as("once is enough").isZero();
        }
    }

    @Test
    void it_goes_on_where_it_was_interrupted_and_says_so_for_the_next() {
        try (StoreSession session = StoreSession.open(data)) {
            session.store().load(StoreStudies.study("NCT00000001"));
            String version = forAnother(session.jdbc());
            PlatformTransactionManager interrupted =
                    new InterruptedAfter(4, session.get(PlatformTransactionManager.class));
            assertThatThrownBy(() -> of(session, version, 1, interrupted).run()).isInstanceOf(Interrupted.class);
            Long second = session.jdbc()
                    .queryForObject(
                            "select max(res_id) from (select res_id from hfj_resource order by res_id limit 2)",
                            Long.class);
            assertThat(state(session.jdbc())).contains("index of another", "indexing " + version + " " + second);

            committed(session.jdbc(), "delete from hfj_spidx_string");
            assertThat(of(session, version, 1).run()).isEmpty();
            assertThat(state(session.jdbc())).contains("index " + version).noneMatch(it -> it.startsWith("indexing"));
            assertThat(session.jdbc().queryForList("select distinct res_id from hfj_spidx_string", Long.class))
                    .as("what was indexed before is not indexed again")
                    .isNotEmpty()
                    .allMatch(it -> it > second);
        }
    }

    @Test
    void what_cannot_be_indexed_is_told_and_keeps_nothing_else_from_it() {
        try (StoreSession session = StoreSession.open(data)) {
            session.store().load(StoreStudies.study("NCT00000001"));
            String version = forAnother(session.jdbc());
            committed(session.jdbc(), "delete from hfj_spidx_string");
            committed(
                    session.jdbc(),
                    "update hfj_res_ver set res_text_vc = '{' where res_id ="
                            + " (select res_id from hfj_resource where fhir_id = 'NCT00000001')");
            assertThat(of(session, version, 100).run()).containsExactly("ResearchStudy/NCT00000001");
            assertThat(state(session.jdbc())).contains("index " + version);
            assertThat(count(session.jdbc())).isPositive();
        }
    }

    @Test
    void of_two_processes_one_indexes_and_the_other_waits() throws Exception {
        try (StoreSession session = StoreSession.open(data)) {
            session.store().load(StoreStudies.study("NCT00000001"));
            String version = forAnother(session.jdbc());
            CompletableFuture<List<String>> run;
            try (DatabaseLock other =
                    DatabaseLock.take(session.get(DataSource.class)).orElseThrow()) {
                assertThat(DatabaseLock.take(session.get(DataSource.class))).isEmpty();
                run = inItsOwnThread(() -> of(session, version, 100).run());
                assertThatThrownBy(() -> run.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(state(session.jdbc())).doesNotContain("index " + version);
            }
            assertThat(run.get(30, TimeUnit.SECONDS)).isEmpty();
            assertThat(state(session.jdbc())).contains("index " + version);
        }
    }

    private static Reindexing of(StoreSession session, String version, int atOnce) {
        return of(session, version, atOnce, session.get(PlatformTransactionManager.class));
    }

    private static Reindexing of(
            StoreSession session, String version, int atOnce, PlatformTransactionManager transactions) {
        return new Reindexing(
                session.jdbc(),
                session.get(DataSource.class),
                new Retries(transactions),
                new StoredResources(session.jdbc(), session.get(DaoRegistry.class)),
                version,
                atOnce);
    }

    /** Lets the database look as if it were indexed for something else, and returns what it was indexed for. */
    private static String forAnother(JdbcTemplate jdbc) {
        String version = state(jdbc).stream()
                .filter(it -> it.startsWith("index "))
                .findFirst()
                .orElseThrow();
        committed(jdbc, "update armature_schema set version = 'index of another' where version like 'index %'");
        return version.substring("index ".length());
    }

    private static List<String> state(JdbcTemplate jdbc) {
        return jdbc.queryForList("select version from armature_schema", String.class);
    }

    private static long count(JdbcTemplate jdbc) {
        Long count = jdbc.queryForObject(LABELS, Long.class);
        return count == null ? 0 : count;
    }

    private static void committed(JdbcTemplate jdbc, String sql) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            connection.createStatement().executeUpdate(sql);
            connection.commit();
            return null;
        });
    }

    /** Not in the common pool: on two cores it has one thread, which others may hold. */
    private static <T> CompletableFuture<T> inItsOwnThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }

    /** Allows so many transactions, and ends the work in the place of the next. */
    private static final class InterruptedAfter implements PlatformTransactionManager {
        private final PlatformTransactionManager transactions;
        private int left;

        InterruptedAfter(int transactions, PlatformTransactionManager manager) {
            this.left = transactions;
            this.transactions = manager;
        }

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            if (left-- == 0) {
                throw new Interrupted();
            }
            return transactions.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            transactions.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.rollback(status);
        }
    }

    /** An error, which no one takes for the fault of a resource. */
    private static final class Interrupted extends Error {
        private static final long serialVersionUID = 1;
    }
}
