package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.study.SourcedStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process that is killed while it loads leaves whole studies, and all that it had confirmed. */
class KillIT {
    private static final int STUDIES = 300;
    private static final List<SourcedStudy> ALL = StoreStudies.many(50_000_001, STUDIES);

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
            assertThat(session.store().load(ALL)).noneMatch(LoadOutcome.Rejected.class::isInstance);
            assertThat(session.store().load(ALL)).allMatch(LoadOutcome.Unchanged.class::isInstance);
            assertEveryStudyIsWhole(
                    session.jdbc(),
                    ALL.stream().map(sourced -> sourced.study().nctId()).toList());
        }
    }

    private static List<String> loadUntil(Path data, int killAfter) throws IOException, InterruptedException {
        List<String> confirmed = new ArrayList<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Loading.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && confirmed.size() < killAfter) {
                if (line.startsWith("NCT")) {
                    confirmed.add(line);
                }
                line = lines.readLine();
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(confirmed).hasSize(killAfter);
        return confirmed;
    }

    private static void assertEveryStudyIsWhole(JdbcTemplate jdbc, List<String> confirmed) {
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

    /** Loads studies in small batches until it is killed, and prints the ids of those that are stored. */
    static final class Loading {
        private Loading() {}

        public static void main(String[] arguments) {
            try (StoreSession session = StoreSession.open(Path.of(arguments[0]))) {
                for (int i = 0; i < ALL.size(); i += 5) {
                    for (LoadOutcome outcome : session.store().load(ALL.subList(i, i + 5))) {
                        System.out.println(outcome.studyId());
                    }
                }
            }
        }
    }
}
