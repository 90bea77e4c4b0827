package org.armature.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armature.study.AnnotationSection;
import org.armature.study.DocumentSection;
import org.armature.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * The studies that this process has just loaded, by the numbers of their changes, so that who follows the feed need not
 * read them back from the database. Old ones give way, which costs time and nothing else: there may be nobody who follows.
 */
final class RecentLoads {
    private static final int MOST = 300;

    /** Of all together; most studies have less than thirty, and some have thousands of sites. */
    private static final int MOST_PARTS = 10_000;

    private final Map<Long, Load> loads = new LinkedHashMap<>();
    private int parts;

    /**
     * What was loaded.
     *
     * @param study as {@link StudyReader} would read it: without what nobody derives anything from
     * @param parts the resources whose changes are told
     */
    record Load(long number, Study study, List<String> sites, Set<String> parts) {
        static Load of(long number, Study study, List<String> sites, Set<String> owned) {
            return new Load(
                    number,
                    new Study(
                            study.protocolSection(),
                            null,
                            AnnotationSection.EMPTY,
                            DocumentSection.EMPTY,
                            study.derivedSection(),
                            study.hasResults(),
                            List.of()),
                    sites,
                    owned.stream().filter(ChangeFeed::tellsOf).collect(Collectors.toUnmodifiableSet()));
        }
    }

    synchronized void add(Load load) {
        loads.put(load.number(), load);
        parts += load.parts().size();
        while (loads.size() > MOST || parts > MOST_PARTS) {
            take(loads.keySet().iterator().next());
        }
    }

    synchronized @Nullable Load take(long number) {
        Load load = loads.remove(number);
        parts -= load == null ? 0 : load.parts().size();
        return load;
    }
}
