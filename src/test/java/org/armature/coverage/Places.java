package org.armature.coverage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in FHIR one leaf is, found by experiment: the leaf is changed, and so do these places.
 *
 * @param verbatim the places that say the leaf's new value
 * @param others the places that change in another way
 * @param returns whether the changed leaf comes back from FHIR as it was changed
 */
record Places(Set<String> verbatim, Set<String> others, boolean returns) {
    private static final String JSON = "Binary.data";
    private static final int MOST = 3;

    /** The experiments with one record. */
    static final class Experiment {
        private final ObjectNode record;
        private final FhirValues before;
        private final Map<String, Places> results = new HashMap<>();

        Experiment(ObjectNode record) {
            this.record = record;
            this.before = FhirValues.of(RoundTrip.fhir(record));
        }

        /** Where the first leaf at a path is. */
        Places of(String path) {
            return results.computeIfAbsent(path, key -> of(first(Leaf.of(record), key)));
        }

        private static Leaf first(List<Leaf> leaves, String path) {
            return leaves.stream()
                    .filter(leaf -> leaf.path().equals(path))
                    .findFirst()
                    .orElseThrow();
        }

        private Places of(Leaf leaf) {
            Change change = Change.of(record, leaf);
            RoundTrip trip = RoundTrip.of(change.record());
            FhirValues after = FhirValues.of(trip.fhir());
            Set<String> verbatim = new TreeSet<>();
            Set<String> others = new TreeSet<>();
            for (String place : after.changedPlaces(before)) {
                boolean says = after.beyond(before, place).stream().anyMatch(change::isSaidBy);
                (says ? verbatim : others).add(place);
            }
            return new Places(verbatim, others, trip.returns(leaf.path(), change.record()));
        }
    }

    boolean contains(String place) {
        return verbatim.contains(place) || others.contains(place);
    }

    /**
     * The most telling of the places that experiments with one path found: the JSON that results are read back from, the
     * places that say the value itself, and those that only this path changes. Of these the ones found most often, then
     * those on the study. Where there are none, any that change.
     *
     * @param reach how many paths change each place
     */
    static List<String> best(List<Places> found, Map<String, Integer> reach) {
        Map<String, Long> telling = times(found, Places::verbatim);
        Map<String, Long> others = times(found, Places::others);
        Comparator<String> order = Comparator.comparing((String place) -> !place.equals(JSON))
                .thenComparing(place -> !telling.containsKey(place))
                .thenComparing(place -> -telling.getOrDefault(place, others.getOrDefault(place, 0L)))
                .thenComparing(place -> !place.startsWith("RS."))
                .thenComparing(place -> reach.getOrDefault(place, 0))
                .thenComparing(Comparator.naturalOrder());
        return Stream.concat(telling.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(place -> telling.isEmpty()
                        || telling.containsKey(place)
                        || place.equals(JSON)
                        || reach.getOrDefault(place, 0) == 1)
                .sorted(order)
                .limit(MOST)
                .toList();
    }

    private static Map<String, Long> times(List<Places> found, Function<Places, Set<String>> kind) {
        return found.stream()
                .flatMap(places -> kind.apply(places).stream())
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
    }
}
