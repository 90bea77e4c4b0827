package org.armature.search.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.armature.store.StoreConfiguration;
import org.armature.store.StudyReader;
import org.armature.store.StudyStore;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two processes' worth of catalogues over one database: each follows what the other writes, and starts again where it was. */
class ReplicasIT {
    private static final CatalogueQuery RASH = CatalogueQuery.ALL.content("rash");
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void each_replica_follows_the_store_survives_a_restart_and_builds_anew_what_is_lost() throws IOException {
        Path base = Files.createTempDirectory(Files.createDirectories(Path.of("target", "store-it")), "replicas")
                .toAbsolutePath();
        try (ConfigurableApplicationContext one = replica(base, "one")) {
            load(one, SearchStudies.titled("NCT00000001", "rash in children"));
            assertThat(eventually(one, 1)).isEqualTo(1);
            try (ConfigurableApplicationContext two = replica(base, "two")) {
                assertThat(eventually(two, 1)).isEqualTo(1);
                load(one, SearchStudies.titled("NCT00000002", "rash in adults"));
                assertThat(eventually(two, 2)).isEqualTo(2);
                load(two, SearchStudies.titled("NCT00000001", "fever in children"));
                assertThat(eventually(one, 1)).isEqualTo(1);
                assertThat(TestCatalogue.ids(two.getBean(Catalogue.class), CatalogueQuery.ALL.content("fever")))
                        .containsExactly("NCT00000001");
            }
            // While the other is away.
            load(one, SearchStudies.titled("NCT00000003", "rash of the old"));
            try (ConfigurableApplicationContext two = replica(base, "two")) {
                assertThat(eventually(two, 2)).isEqualTo(2);
            }
            Path directory = base.resolve("two").resolve("catalogue");
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    if (file.getFileName().toString().startsWith("segments")) {
                        Files.write(file, new byte[] {1, 2, 3});
                    }
                }
            }
            try (ConfigurableApplicationContext two = replica(base, "two")) {
                assertThat(eventually(two, 2)).isEqualTo(2);
                assertThat(two.getBean(StudyReader.class).count()).isEqualTo(3);
            }
        }
    }

    private static int eventually(ConfigurableApplicationContext replica, int studies) {
        Catalogue catalogue = replica.getBean(Catalogue.class);
        await().atMost(SOON)
                .ignoreExceptionsInstanceOf(CatalogueUnavailableException.class)
                .until(() -> catalogue.count(RASH) == studies);
        return catalogue.count(RASH);
    }

    private static ConfigurableApplicationContext replica(Path base, String name) {
        return new SpringApplicationBuilder(StoreConfiguration.class, CatalogueConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--armature.data=" + base.resolve(name),
                        "--armature.database.url=jdbc:h2:file:" + base.resolve("shared") + ";AUTO_SERVER=TRUE");
    }

    private static void load(ConfigurableApplicationContext replica, Study study) {
        replica.getBean(StudyStore.class).load(List.of(new SourcedStudy(study, SourceFormat.CTGOV_JSON)));
    }
}
