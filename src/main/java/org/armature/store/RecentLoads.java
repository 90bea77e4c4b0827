package org.armature.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * The studies that this process has just loaded, by the numbers of their changes, so that who follows the feed need not
 * read them back from the database. Old ones give way, which costs time and nothing else.
 */
final class RecentLoads {
    private static final int MOST = 300;

    private final Map<Long, Load> loads = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Load> eldest) {
            return size() > MOST;
        }
    };

    /** What was loaded. */
    record Load(long number, Study study, List<String> sites, Set<String> parts) {}

    synchronized void add(Load load) {
        loads.put(load.number(), load);
    }

    synchronized @Nullable Load take(long number) {
        return loads.remove(number);
    }
}
