package org.armature.search.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a search found, over all its pages.
 *
 * @param matches ids and scores in the order in which they came; 0 is none
 * @param repeated ids that came twice
 * @param included the resources beside the matches, with their types
 * @param refusal what the server said in place of an answer, or nothing
 */
record Answer(Map<String, Double> matches, List<String> repeated, Set<String> included, String refusal) {

    Answer() {
        this(new LinkedHashMap<>(), new ArrayList<>(), new TreeSet<>(), "");
    }

    static Answer refused(String why) {
        return new Answer(Map.of(), List.of(), Set.of(), why);
    }

    void add(JsonNode bundle) {
        for (JsonNode entry : bundle.path("entry")) {
            String id = entry.at("/resource/id").asText();
            switch (entry.at("/search/mode").asText()) {
                case "match" -> {
                    if (matches.put(id, entry.at("/search/score").asDouble()) != null) {
                        repeated.add(id);
                    }
                }
                case "include" ->
                    included.add(entry.at("/resource/resourceType").asText() + "/" + id);
                default -> {}
            }
        }
    }

    /**
     * What is wrong with the order of full text, or nothing: all that have the words come first, and where there are
     * others too, their scores say so.
     */
    String ranking(OracleQuery query, Set<String> known) {
        List<String> order = matches.keySet().stream()
                .filter(id -> known.contains(query.type() + "/" + id))
                .toList();
        int having = query.expected().size();
        boolean first = query.expected().equals(Set.copyOf(order.subList(0, Math.min(having, order.size()))));
        boolean scored = order.size() == having
                || order.stream().allMatch(id -> query.expected().contains(id) == matches.get(id) > 0.5);
        return refusal
                + (first ? "" : " not first: " + query.expected() + " in " + order)
                + (scored ? "" : " scores: " + matches);
    }

    /** Which resources are not there that should be, or nothing; there may be others. */
    String absence(OracleQuery query) {
        Set<String> missing = new TreeSet<>(query.expected());
        missing.removeAll(matches.keySet());
        return refusal + (missing.isEmpty() ? "" : " not found: " + missing);
    }

    /** What is wrong with it, or nothing; other tests' resources, which are not known, may be there too. */
    String difference(OracleQuery query, Set<String> known) {
        Set<String> found = new TreeSet<>(matches.keySet());
        found.removeIf(id -> !known.contains(query.type() + "/" + id));
        Set<String> beside = new TreeSet<>(included);
        beside.retainAll(known);
        return refusal
                + difference("found", found, query.expected())
                + difference("included", beside, query.included())
                + (repeated.isEmpty() ? "" : " found twice: " + repeated);
    }

    private static String difference(String what, Set<String> actual, Set<String> expected) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        Set<String> wrong = new TreeSet<>(actual);
        wrong.removeAll(expected);
        return (missing.isEmpty() ? "" : " not " + what + ": " + missing)
                + (wrong.isEmpty() ? "" : " wrongly " + what + ": " + wrong);
    }
}
