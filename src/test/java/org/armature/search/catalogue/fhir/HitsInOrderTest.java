package org.armature.search.catalogue.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HitsInOrderTest {
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void the_others_are_looked_up_only_when_they_are_wanted() {
        HitsInOrder hits = hits(LongStream.rangeClosed(1, 10).toArray());
        assertThat(drawn(hits, 4)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(asked).containsExactly(4);
        assertThat(drawn(hits, 10)).containsExactly(5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(asked).containsExactly(4, Integer.MAX_VALUE);
        assertThat(hits.hasNext()).isFalse();
        assertThatThrownBy(hits::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothing_is_looked_up_again_where_the_first_are_all() {
        assertThat(drawn(hits(7, 8, 9), 10)).containsExactly(7L, 8L, 9L);
        assertThat(drawn(hits(), 10)).isEmpty();
        assertThat(asked).containsExactly(4, 4);
    }

    @Test
    void what_was_drawn_is_not_drawn_again_though_the_catalogue_changed() {
        List<long[]> answers = new ArrayList<>(List.of(new long[] {1, 2, 3, 4}, new long[] {9, 3, 5, 1, 6}));
        HitsInOrder hits = new HitsInOrder(most -> answers.remove(0), 4);
        assertThat(drawn(hits, 10)).containsExactly(1L, 2L, 3L, 4L, 9L, 5L, 6L);
    }

    private HitsInOrder hits(long... all) {
        return new HitsInOrder(
                most -> {
                    asked.add(most);
                    return LongStream.of(all).limit(most).toArray();
                },
                4);
    }

    private static List<Long> drawn(HitsInOrder hits, int most) {
        List<Long> drawn = new ArrayList<>();
        while (drawn.size() < most && hits.hasNext()) {
            drawn.add(hits.next().getId());
        }
        return drawn;
    }
}
