package org.armature.coverage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armature.coverage.Places.Experiment;

/** What records have, how much of it comes back from FHIR, and in which of them to look where it is. */
final class Coverage {
    private static final int SAMPLES = 3;

    private final Map<String, Seen> paths = new TreeMap<>();
    private final Map<String, Integer> differences = new TreeMap<>();
    private final TreeSet<String> versions = new TreeSet<>();
    private int studies;

    /** What is known of a path: in how many studies, how many values, how many of them come back. */
    private static final class Seen {
        private int studies;
        private int values;
        private int returned;
        private final List<Sample> samples = new ArrayList<>();

        /** The smallest records show best what one change does, and are quick. */
        void offer(Sample sample) {
            samples.add(sample);
            samples.sort(Comparator.comparingInt(Sample::size));
            if (samples.size() > SAMPLES) {
                samples.remove(SAMPLES);
            }
        }
    }

    private record Sample(ObjectNode record, int size) {}

    /** Counts a record of the registry and compares it, leaf by leaf, with what comes back from FHIR. */
    void add(ObjectNode record) {
        List<Leaf> leaves = Leaf.of(record);
        RoundTrip trip = RoundTrip.of(record);
        trip.differences(record).forEach((difference, times) -> differences.merge(difference, times, Integer::sum));
        for (Leaf leaf : leaves) {
            Seen seen = paths.computeIfAbsent(leaf.path(), path -> new Seen());
            seen.values++;
            seen.returned += trip.returns(leaf) ? 1 : 0;
        }
        sample(record, leaves).forEach(path -> seen(path).studies++);
        String version =
                record.at("/derivedSection/miscInfoModule/versionHolder").asText();
        if (!version.isEmpty()) {
            versions.add(version);
        }
        studies++;
    }

    /** Looks for places in this record too, but counts nothing of it. */
    void addExample(ObjectNode record) {
        sample(record, Leaf.of(record));
    }

    private Set<String> sample(ObjectNode record, List<Leaf> leaves) {
        Set<String> found = new HashSet<>();
        leaves.forEach(leaf -> found.add(leaf.path()));
        found.forEach(path -> seen(path).offer(new Sample(record, leaves.size())));
        return found;
    }

    private Seen seen(String path) {
        return paths.computeIfAbsent(path, key -> new Seen());
    }

    int studies() {
        return studies;
    }

    /** The versions of the registry's data that the records say, oldest first. */
    TreeSet<String> versions() {
        return versions;
    }

    /** How many leaves come back otherwise, by kind of difference and path. */
    Map<String, Integer> differences() {
        return differences;
    }

    /** A row for each path, in order; makes the experiments. */
    List<CoverageTable.Row> rows() {
        Map<ObjectNode, Experiment> experiments = new IdentityHashMap<>();
        Map<String, List<Places>> found = new TreeMap<>();
        paths.forEach((path, seen) -> found.put(
                path,
                seen.samples.stream()
                        .map(sample -> experiments
                                .computeIfAbsent(sample.record(), Experiment::new)
                                .of(path))
                        .toList()));
        Map<String, Integer> reach = reach(found);
        return paths.keySet().stream()
                .map(path -> row(path, found.getOrDefault(path, List.of()), reach))
                .toList();
    }

    private CoverageTable.Row row(String path, List<Places> found, Map<String, Integer> reach) {
        Seen seen = seen(path);
        boolean returns = seen.returned == seen.values && found.stream().allMatch(Places::returns);
        return new CoverageTable.Row(path, Places.best(found, reach), seen.studies, seen.values, returns);
    }

    /** How many paths show at a place: the fewer, the more it says of each. */
    private static Map<String, Integer> reach(Map<String, List<Places>> found) {
        Map<String, Integer> reach = new HashMap<>();
        found.values()
                .forEach(places -> places.stream()
                        .flatMap(one -> Stream.concat(one.verbatim().stream(), one.others().stream()))
                        .distinct()
                        .forEach(place -> reach.merge(place, 1, Integer::sum)));
        return reach;
    }
}
