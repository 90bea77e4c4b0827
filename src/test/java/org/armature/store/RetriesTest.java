package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RetriesTest {
    private final JdbcDataSource database = new JdbcDataSource();
    private final AtomicInteger attempts = new AtomicInteger();

    private DataSourceTransactionManager manager() {
        database.setURL("jdbc:h2:mem:retries" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        new JdbcTemplate(database).execute("create table written (attempt int)");
        return new DataSourceTransactionManager(database);
    }

    /** Fails within a transaction of its own that joins the one around it, and says nothing of it. */
    private void failUnheard(TransactionTemplate inner) {
        try {
            inner.executeWithoutResult(status -> {
                throw new IllegalStateException("another was first");
            });
        } catch (IllegalStateException passedOver) {
            assertThat(passedOver).hasMessage("another was first");
        }
    }

    @Test
    void work_that_was_undone_without_a_word_is_done_again() {
        DataSourceTransactionManager manager = manager();
        Integer last = new Retries(manager).run(() -> {
            int attempt = attempts.incrementAndGet();
            new JdbcTemplate(database).update("insert into written values (?)", attempt);
            if (attempt == 1) {
                failUnheard(new TransactionTemplate(manager));
            }
            return attempt;
        });
        assertThat(last).isEqualTo(2);
        assertThat(new JdbcTemplate(database).queryForList("select attempt from written", Integer.class))
                .containsExactly(2);
    }

    @Test
    void a_failure_that_nobody_else_caused_is_told_at_once() {
        Retries retries = new Retries(manager());
        assertThatThrownBy(() -> retries.run(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalArgumentException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(attempts).hasValue(1);
    }
}
