package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The embedded database gives up a statement of a search, and of nobody else. */
class SearchTimeoutIT {
    private static final String ENDLESS =
            "select count(*) from system_range(1, 10000000) a, system_range(1, 10000000) b where a.x + b.x = 0";
    private static final String LIMIT =
            "select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'";

    @TempDir
    private Path data;

    @Test
    @Timeout(60)
    void a_statement_that_takes_too_long_is_given_up_within_the_transaction_and_not_after_it() {
        try (StoreSession session = StoreSession.open(data)) {
            JdbcTemplate jdbc = session.jdbc();
            TransactionTemplate transaction = new TransactionTemplate(session.get(PlatformTransactionManager.class));
            SearchTimeout timeout = new SearchTimeout(jdbc, session.get(Database.class), Duration.ofMillis(500));
            String before = transaction.execute(status -> jdbc.queryForObject(LIMIT, String.class));
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        timeout.begin();
                        timeout.begin();
                        try {
                            jdbc.queryForObject(ENDLESS, Long.class);
                        } catch (RuntimeException e) {
                            throw timeout.explained(e);
                        }
                    }))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("narrow it");
            assertThat(transaction.<String>execute(status -> jdbc.queryForObject(LIMIT, String.class)))
                    .isEqualTo(before);
        }
    }
}
