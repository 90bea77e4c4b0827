package org.armature.search.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many queries of each kind were asked, how many found something, and what was wrong. */
final class Tally {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int asked;
    private int finding;

    void add(OracleQuery query, String difference) {
        asked++;
        finding += query.expected().isEmpty() ? 0 : 1;
        kinds.merge(query.kind(), 1, Integer::sum);
        if (!difference.isEmpty()) {
            wrong.add(query + "\n  " + difference);
        }
    }

    int asked() {
        return asked;
    }

    int finding() {
        return finding;
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return asked + " queries, " + finding + " of them find something, " + wrong.size() + " wrong answers";
    }

    /** How many queries were asked of each kind. */
    String kinds() {
        return kinds.entrySet().stream()
                .map(kind -> "%5d  %s".formatted(kind.getValue(), kind.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
