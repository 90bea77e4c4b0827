package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DurabilityIT {
    @TempDir
    private Path data;

    @Test
    void a_change_is_in_the_file_when_its_transaction_ends_but_not_for_who_only_reads() {
        try (StoreSession session = StoreSession.open(data)) {
            session.jdbc().execute("create table noted (word varchar(20))");
            // Else it may write at any time by itself.
            session.jdbc().execute("set write_delay 600000");
            long before = written(session);
            try (Durability.OnlyReads reading = Durability.onlyReads()) {
                note(session, "a page");
                assertThat(written(session)).isEqualTo(before);
            }
            note(session, "a study");
            assertThat(written(session)).isGreaterThan(before);
            assertThat(session.jdbc().queryForList("select word from noted", String.class))
                    .containsExactly("a page", "a study");
        }
    }

    private static void note(StoreSession session, String word) {
        new TransactionTemplate(session.get(PlatformTransactionManager.class))
                .executeWithoutResult(status -> session.jdbc().update("insert into noted values (?)", word));
    }

    /** How often the file was written to. */
    private static long written(StoreSession session) {
        return Long.parseLong(session.jdbc()
                .queryForObject(
                        "select setting_value from information_schema.settings where setting_name = 'info.FILE_WRITE'",
                        String.class));
    }
}
