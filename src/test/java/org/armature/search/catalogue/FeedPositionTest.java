package org.armature.search.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.store.Change;
import org.armature.store.ChangeFeed;
import org.junit.jupiter.api.Test;

class FeedPositionTest {
    private static final long LONGEST_MILLIS = ChangeFeed.LONGEST_TRANSACTION * 1000L;

    private static List<Change> changes(long... numbers) {
        return java.util.stream.LongStream.of(numbers)
                .mapToObj(number -> new Change(number, "ResearchStudy/x"))
                .toList();
    }

    @Test
    void a_smaller_number_that_becomes_visible_after_a_greater_one_is_still_read() {
        FeedPosition position = new FeedPosition(0);
        position.read(changes(1, 4), 0);
        assertThat(position.isRead(4)).isTrue();
        assertThat(position.isRead(2)).isFalse();
        position.read(changes(2), 10);
        assertThat(position.isRead(2)).isTrue();
        assertThat(position.isRead(3)).isFalse();
    }

    @Test
    void a_number_that_never_comes_is_given_up_after_the_longest_transaction() {
        FeedPosition position = new FeedPosition(0);
        position.read(changes(1, 3), 0);
        position.read(List.of(), LONGEST_MILLIS);
        assertThat(position.isRead(2)).isFalse();
        position.read(List.of(), LONGEST_MILLIS + 1);
        assertThat(position.isRead(2)).isTrue();
    }

    @Test
    void what_is_missing_outlives_the_process() {
        FeedPosition position = new FeedPosition(0);
        position.read(changes(1, 3, 6), 0);
        FeedPosition later = FeedPosition.of(position.notes(), 100);
        assertThat(later.upTo()).isEqualTo(6);
        assertThat(List.of(later.isRead(2), later.isRead(3), later.isRead(5))).containsExactly(false, true, false);
    }

    @Test
    void a_number_that_is_far_behind_is_still_read() {
        FeedPosition position = new FeedPosition(0);
        position.read(changes(1, 1_000_000), 0);
        assertThat(position.isRead(500_000)).isFalse();
        position.read(changes(500_000), 10);
        assertThat(List.of(position.isRead(499_999), position.isRead(500_000), position.isRead(500_001)))
                .containsExactly(false, true, false);
        position.read(List.of(), LONGEST_MILLIS + 1);
        assertThat(position.isRead(499_999)).isTrue();
    }

    @Test
    void a_jump_of_the_numbers_takes_no_more_room_than_a_single_gap() {
        FeedPosition position = new FeedPosition(0);
        position.read(changes(1, 1_000_000_000), 0);
        assertThat(position.notes().get("feed.missing")).isEqualTo("2-999999999");
    }

    @Test
    void what_an_earlier_version_noted_is_understood() {
        FeedPosition position = FeedPosition.of(Map.of("feed.upTo", "9", "feed.missing", "2,3,7"), 0);
        assertThat(List.of(position.isRead(2), position.isRead(4), position.isRead(7), position.isRead(10)))
                .containsExactly(false, true, false, false);
    }

    @Test
    void all_gaps_are_asked_for_in_turn() {
        Gaps gaps = new Gaps();
        for (long number = 1; number <= 25; number++) {
            gaps.add(number * 10, number * 10 + 3, 0);
        }
        Set<Long> asked = new HashSet<>();
        for (int turn = 0; turn < 3; turn++) {
            gaps.next(10).forEach(range -> asked.add(range.first()));
        }
        assertThat(asked).hasSize(25);
    }
}
