package org.armature.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armature.source.Reading;

class PageReaderPropertyTest {
    private static void readsOrRejects(String text) {
        assertThat(new PageReader().read(text, "page.txt")).isInstanceOf(Reading.class);
    }

    @Property(tries = 300)
    void any_prefix_is_read_or_rejected(
            @ForAll @IntRange(max = 4) int seed, @ForAll @IntRange(max = 12000) int length) {
        String text = TestPages.text(TestPages.SEEDS.get(seed));
        readsOrRejects(text.substring(0, Math.min(length, text.length())));
    }

    @Property(tries = 300)
    void any_suffix_is_read_or_rejected(@ForAll @IntRange(max = 4) int seed, @ForAll @IntRange(max = 12000) int start) {
        String text = TestPages.text(TestPages.SEEDS.get(seed));
        readsOrRejects(text.substring(Math.min(start, text.length())));
    }

    @Property(tries = 300)
    void lines_may_be_missing(
            @ForAll @IntRange(max = 4) int seed, @ForAll int random, @ForAll @IntRange(min = 2, max = 30) int every) {
        Random chance = new Random(random);
        List<String> lines = new ArrayList<>(
                TestPages.text(TestPages.SEEDS.get(seed)).lines().toList());
        lines.removeIf(line -> chance.nextInt(every) == 0);
        readsOrRejects(String.join("\n", lines));
    }

    @Property(tries = 300)
    void lines_may_be_in_any_order(@ForAll @IntRange(max = 4) int seed, @ForAll int random) {
        List<String> lines = new ArrayList<>(
                TestPages.text(TestPages.SEEDS.get(seed)).lines().toList());
        Collections.shuffle(lines, new Random(random));
        readsOrRejects(String.join("\n", lines));
    }
}
