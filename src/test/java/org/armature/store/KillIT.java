package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process that is killed while it loads leaves whole studies, and all that it had confirmed. */
class KillIT {
    @Test
    void whatever_was_confirmed_is_there_and_nothing_is_in_part() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "store-it")), "kill");
        List<String> confirmed = new ArrayList<>();
        for (int killAfter : new int[] {30, 60}) {
            confirmed.addAll(loadUntil(data, killAfter));
            try (StoreSession session = StoreSession.open(data)) {
                assertEveryStudyIsWhole(session.jdbc(), confirmed);
            }
        }
        try (StoreSession session = StoreSession.open(data)) {
            assertThat(session.store().load(LoaderProcess.STUDIES)).noneMatch(LoadOutcome.Rejected.class::isInstance);
            assertThat(session.store().load(LoaderProcess.STUDIES)).allMatch(LoadOutcome.Unchanged.class::isInstance);
            assertEveryStudyIsWhole(
                    session.jdbc(),
                    LoaderProcess.STUDIES.stream()
                            .map(sourced -> sourced.study().nctId())
                            .toList());
        }
    }

    /** What the killed process finds in its environment. */
    Map<String, String> environment() {
        return Map.of();
    }

    private List<String> loadUntil(Path data, int killAfter) throws IOException, InterruptedException {
        LoaderProcess process = LoaderProcess.start(data, environment(), false);
        List<String> confirmed = process.outcomes(killAfter).stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        assertThat(process.kill()).isNotZero();
        assertThat(confirmed).hasSize(killAfter);
        return confirmed;
    }

    static void assertEveryStudyIsWhole(JdbcTemplate jdbc, List<String> confirmed) {
        Map<String, Set<String>> owned = new HashMap<>();
        jdbc.query("select study_id, owned from armature_load", row -> {
            owned.put(row.getString(1), Set.of(row.getString(2).split("\n")));
        });
        assertThat(owned.keySet()).containsAll(confirmed);
        List<String> stored = jdbc.queryForList(
                "select r.res_type || '/' || r.fhir_id from hfj_resource r join hfj_res_ver v"
                        + " on v.res_id = r.res_id and v.res_ver = r.res_ver where r.res_type <> 'Organization'",
                String.class);
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(
                        owned.values().stream().flatMap(Set::stream).toList());
    }
}
