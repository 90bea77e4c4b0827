package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

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
}
