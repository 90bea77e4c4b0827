package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ChangeFeedTest {
    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final ChangeFeed feed = new ChangeFeed(jdbc, new DataSourceTransactionManager(database));

    @BeforeEach
    void fill() {
        ChangeFeed.create(jdbc);
        for (int number : new int[] {3, 4, 7, 8, 20_000}) {
            jdbc.update(
                    "insert into armature_change (change_number, resource) values (?, ?)",
                    number,
                    "ResearchStudy/" + number);
        }
    }

    @Test
    void what_is_not_visible_is_told_in_ranges() {
        assertThat(feed.gaps(20_000, 10))
                .containsExactly(new NumberRange(9, 19_999), new NumberRange(5, 6), new NumberRange(1, 2));
        assertThat(feed.gaps(8, 10)).containsExactly(new NumberRange(5, 6), new NumberRange(1, 2));
    }

    @Test
    void what_became_visible_in_a_range_is_found() {
        assertThat(feed.within(List.of(new NumberRange(1, 3), new NumberRange(8, 30_000)), 10))
                .extracting(Change::number)
                .containsExactly(3L, 8L, 20_000L);
        assertThat(feed.within(List.of(new NumberRange(1, 30_000)), 2)).hasSize(2);
        assertThat(feed.within(List.of(), 2)).isEmpty();
    }
}
