package org.armature.eligibility.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final List<String> WORDS = Slice.of(List.of("no", "history", "of", "gout"));

    @Test
    void a_part_of_a_part_has_its_own_places_and_end() {
        List<String> part = WORDS.subList(1, 4).subList(1, 3);
        assertThat(part).containsExactly("of", "gout");
        assertThat(new ArrayList<>(part)).containsExactly("of", "gout");
        assertThat(part.get(0)).isEqualTo("of");
        assertThatThrownBy(() -> part.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.subList(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void it_does_not_change_with_the_list_that_it_was_made_of() {
        List<String> list = new ArrayList<>(List.of("asthma"));
        List<String> slice = Slice.of(list);
        list.set(0, "gout");
        assertThat(slice).containsExactly("asthma");
        assertThatThrownBy(() -> slice.set(0, "gout")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_is_one_already_is_not_copied() {
        assertThat(Slice.of(WORDS)).isSameAs(WORDS);
        assertThat(WORDS.subList(0, 4)).isSameAs(WORDS);
    }
}
