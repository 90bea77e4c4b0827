package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
    private static Database at(@Nullable String url) {
        return Database.of(new StoreProperties(
                Path.of("data"), new StoreProperties.Database(url, "armature", "secret", 10), Duration.ofSeconds(30)));
    }

    @Test
    void the_url_decides_the_dialect() {
        assertThat(at("jdbc:postgresql://localhost/armature").dialect()).isInstanceOf(HapiFhirPostgresDialect.class);
        assertThat(at("jdbc:h2:mem:x").dialect()).isInstanceOf(HapiFhirH2Dialect.class);
        assertThat(at(null).url()).startsWith("jdbc:h2:file:");
    }

    @Test
    void batches_are_sent_in_one_statement_to_postgresql() {
        assertThat(at("jdbc:postgresql://localhost/armature").driverSettings())
                .containsEntry("reWriteBatchedInserts", "true");
        assertThat(at(null).driverSettings()).isEmpty();
    }

    @Test
    void a_database_that_is_not_supported_is_refused_by_name() {
        assertThatThrownBy(() -> at("jdbc:mysql://localhost/armature"))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("armature.database.url")
                .hasMessageContaining("jdbc:postgresql://");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, cannot be reached",
        "28P01, refuses the user or the password",
        "3D000, no database of this name",
        "42501, may not make tables",
        "53300, no connection left",
    })
    void why_a_database_server_cannot_be_used_is_said_in_the_users_terms(String state, String what) {
        Throwable failure = new IllegalStateException(new SQLException("secret detail", state));
        assertThat(StoreUnavailableException.of(Path.of("data"), failure))
                .hasValueSatisfying(it -> assertThat(it.problem().line())
                        .contains(what, "armature.database")
                        .doesNotContain("secret"));
    }

    @Test
    void another_failure_is_not_the_databases() {
        assertThat(StoreUnavailableException.of(Path.of("data"), new SQLException("x", "22001")))
                .isEmpty();
    }
}
