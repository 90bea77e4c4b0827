package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Several processes over one PostgreSQL database, one of which may be killed. */
@EnabledIf(value = "org.armature.store.PostgresServer#isRunning", disabledReason = "PostgreSQL cannot be started here")
class PostgresProcessesIT extends KillIT {
    private Map<String, String> database = Map.of();

    @BeforeEach
    void useNewDatabase() {
        database = PostgresServer.newDatabase();
        database.forEach((name, value) -> System.setProperty(property(name), value));
    }

    @AfterEach
    void useEmbeddedDatabase() {
        database.keySet().forEach(name -> System.clearProperty(property(name)));
    }

    private static String property(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    @Override
    Map<String, String> environment() {
        return database;
    }

    @Test
    void two_that_make_the_tables_and_load_the_same_studies_at_once_store_each_once() throws Exception {
        Path data = Path.of("target", "store-it");
        LoaderProcess forwards = LoaderProcess.start(data, database, false);
        LoaderProcess backwards = LoaderProcess.start(data, database, true);
        List<String> outcomes = new ArrayList<>(forwards.outcomes(Integer.MAX_VALUE));
        outcomes.addAll(backwards.outcomes(Integer.MAX_VALUE));
        assertThat(forwards.end()).isZero();
        assertThat(backwards.end()).isZero();
        assertThat(outcomes)
                .hasSize(2 * LoaderProcess.STUDIES.size())
                .noneMatch(line -> line.startsWith("Rejected"))
                .filteredOn(line -> line.startsWith("Created"))
                .hasSize(LoaderProcess.STUDIES.size());
        try (StoreSession session = StoreSession.open(data)) {
            assertEveryStudyIsWhole(session.jdbc(), List.of());
            assertThat(session.jdbc().queryForList("select distinct res_ver from hfj_resource", Integer.class))
                    .containsExactly(1);
        }
    }
}
