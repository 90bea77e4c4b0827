package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
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
    void it_goes_on_where_it_was_interrupted_and_says_so_for_the_next() throws Exception {
        try (StoreSession session = StoreSession.open(data)) {
            session.store().load(StoreStudies.study("NCT00000001"));
            String version = forAnother(session.jdbc());
            committed(session.jdbc(), "delete from hfj_spidx_string");
            Long last = session.jdbc().queryForObject("select max(res_id) from hfj_resource", Long.class);
            try (Connection other = session.get(DataSource.class).getConnection();
                    Statement statement = other.createStatement()) {
                statement.execute("select res_id from hfj_resource where res_id = " + last + " for update");
                CompletableFuture<List<String>> run =
                        inItsOwnThread(() -> of(session, version, 1).run());
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> run.isDone()
                                || state(session.jdbc()).stream().anyMatch(it -> it.startsWith("indexing " + version)));
                assertThat(run).isNotDone();
                other.rollback();
                assertThat(run.get(30, TimeUnit.SECONDS)).isEmpty();
            }
            assertThat(state(session.jdbc())).contains("index " + version).noneMatch(it -> it.startsWith("indexing"));
            assertThat(count(session.jdbc())).isPositive();

            forAnother(session.jdbc());
            committed(session.jdbc(), "delete from hfj_spidx_string");
            committed(
                    session.jdbc(),
                    "insert into armature_schema (version) values ('indexing " + version + " " + last + "')");
            assertThat(of(session, version, 100).run()).isEmpty();
            assertThat(state(session.jdbc())).contains("index " + version);
            assertThat(count(session.jdbc())).as("what was indexed before").isZero();
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
        return new Reindexing(
                session.jdbc(),
                session.get(DataSource.class),
                new Retries(session.get(PlatformTransactionManager.class)),
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
}
