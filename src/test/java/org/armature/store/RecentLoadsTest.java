package org.armature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.armature.study.Study;
import org.junit.jupiter.api.Test;

class RecentLoadsTest {
    private static final Study STUDY = StoreStudies.study("NCT00000001").study();

    private final RecentLoads recent = new RecentLoads();

    private void add(long number, int sites) {
        Set<String> parts =
                LongStream.range(0, sites).mapToObj(site -> "Location/" + site).collect(Collectors.toSet());
        recent.add(RecentLoads.Load.of(number, STUDY, List.of(), parts));
    }

    private List<Long> kept(long upTo) {
        return LongStream.rangeClosed(1, upTo)
                .boxed()
                .filter(number -> recent.take(number) != null)
                .toList();
    }

    @Test
    void results_and_what_nobody_follows_are_not_kept() {
        Study withResults = StoreStudies.withResults(
                        StoreStudies.study("NCT00000002"), "{'moreInfoModule':{'pointOfContact':{'title':'x'}}}")
                .study();
        recent.add(RecentLoads.Load.of(
                7, withResults, List.of(), Set.of("ResearchStudy/NCT00000002", "Observation/NCT00000002-x")));
        RecentLoads.Load load = Objects.requireNonNull(recent.take(7));
        assertThat(withResults.resultsSection()).isNotNull();
        assertThat(load.study().resultsSection()).isNull();
        assertThat(load.study().protocolSection()).isEqualTo(withResults.protocolSection());
        assertThat(load.parts()).containsExactly("ResearchStudy/NCT00000002");
    }

    @Test
    void the_oldest_give_way_to_many() {
        for (long number = 1; number <= 350; number++) {
            add(number, 3);
        }
        assertThat(kept(350)).hasSize(300).startsWith(51L);
    }

    @Test
    void the_oldest_give_way_to_large_ones() {
        Stream.of(1L, 2L, 3L, 4L).forEach(number -> add(number, 4000));
        assertThat(kept(4)).containsExactly(3L, 4L);
        add(5, 20_000);
        add(6, 10);
        assertThat(kept(6)).containsExactly(6L);
    }
}
