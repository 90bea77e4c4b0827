package org.armature.search.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.armature.store.StoreConfiguration;
import org.armature.store.StudyStore;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue comes back from what goes wrong with it. */
@ExtendWith(OutputCaptureExtension.class)
class CatalogueTroublesIT {
    private static final CatalogueQuery RASH = CatalogueQuery.ALL.content("rash");
    private static final String SECOND =
            "select res_id from hfj_resource where res_type = 'ResearchStudy' and fhir_id = 'NCT00000002'";
    private static final String TEXT = "select res_text_vc from hfj_res_ver where res_id in (" + SECOND + ")";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path base;

    @Test
    void a_study_that_it_cannot_take_is_told_and_keeps_nothing_else_from_it(CapturedOutput output) {
        String text;
        try (ConfigurableApplicationContext store = replica("one")) {
            load(store, SearchStudies.titled("NCT00000001", "rash in children"));
            load(store, SearchStudies.titled("NCT00000002", "rash that cannot be read"));
            assertThat(eventually(store, 2)).isEqualTo(2);
            text = store.getBean(JdbcTemplate.class).queryForObject(TEXT, String.class);
            changed(store, "{");
            assertThat(eventually(store, 1)).isEqualTo(1);
            assertThat(output).contains("NCT00000002 cannot be put into the catalogue");
            assertThat(store.getBean(CatalogueBuild.class).await().skipped()).containsExactly("NCT00000002");
        }
        try (ConfigurableApplicationContext store = replica("one")) {
            assertThat(eventually(store, 1)).isEqualTo(1);
            assertThat(output)
                    .contains("1 studies are not in the catalogue, since it cannot take them: NCT00000002")
                    .doesNotContain("is built anew");
            load(store, SearchStudies.titled("NCT00000003", "rash of the old"));
            assertThat(eventually(store, 2)).isEqualTo(2);
            changed(store, Objects.requireNonNull(text));
            assertThat(eventually(store, 3)).isEqualTo(3);
            assertThat(store.getBean(CatalogueBuild.class).await().skipped()).isEmpty();
        }
    }

    /** Gives the second study another text, and tells that it has changed. */
    private static void changed(ConfigurableApplicationContext store, String text) {
        JdbcTemplate jdbc = store.getBean(JdbcTemplate.class);
        new TransactionTemplate(store.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            jdbc.update("update hfj_res_ver set res_text_vc = ? where res_id in (" + SECOND + ")", text);
            jdbc.update("insert into armature_change (resource) values ('ResearchStudy/NCT00000002')");
        });
    }

    @Test
    void one_that_another_process_has_open_is_taken_over_when_that_ends() {
        try (ConfigurableApplicationContext store = replica("one")) {
            load(store, SearchStudies.titled("NCT00000001", "rash in children"));
            assertThat(eventually(store, 1)).isEqualTo(1);
            ConfigurableApplicationContext late = replica("one");
            try {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThatThrownBy(
                                        () -> late.getBean(CatalogueBuild.class).await())
                                .hasMessageContaining("another process keeps it"));
                store.close();
                assertThat(eventually(late, 1)).isEqualTo(1);
                load(late, SearchStudies.titled("NCT00000002", "rash in adults"));
                assertThat(eventually(late, 2)).isEqualTo(2);
            } finally {
                late.close();
            }
        }
    }

    @Test
    void one_that_cannot_be_written_any_more_is_opened_again() throws Exception {
        try (ConfigurableApplicationContext store = replica("one")) {
            load(store, SearchStudies.titled("NCT00000001", "rash in children"));
            assertThat(eventually(store, 1)).isEqualTo(1);
            // As Lucene does on a full disk.
            store.getBean(CatalogueFollower.class).index().close();
            load(store, SearchStudies.titled("NCT00000002", "rash in adults"));
            assertThat(eventually(store, 2)).isEqualTo(2);
        }
    }

    private static int eventually(ConfigurableApplicationContext store, int studies) {
        Catalogue catalogue = store.getBean(Catalogue.class);
        await().atMost(SOON)
                .ignoreExceptionsInstanceOf(CatalogueUnavailableException.class)
                .until(() -> catalogue.count(RASH) == studies);
        return catalogue.count(RASH);
    }

    private ConfigurableApplicationContext replica(String name) {
        return new SpringApplicationBuilder(StoreConfiguration.class, CatalogueConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--armature.data=" + base.resolve(name),
                        "--armature.database.url=jdbc:h2:file:" + base.resolve("shared") + ";AUTO_SERVER=TRUE");
    }

    private static void load(ConfigurableApplicationContext store, Study study) {
        store.getBean(StudyStore.class).load(List.of(new SourcedStudy(study, SourceFormat.CTGOV_JSON)));
    }
}
