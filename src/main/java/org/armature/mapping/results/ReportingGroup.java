package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Participants for whom results are reported together.
 *
 * @param id what numbers refer to within the module; it says the place in a list and nothing of the group
 */
public record ReportingGroup(
        String id, @Nullable String title, @Nullable String description) {

    static ReportingGroup of(JsonNode json) {
        return new ReportingGroup(Stated.key(json, "id"), Stated.text(json, "title"), Stated.text(json, "description"));
    }

    /** The groups of a list, and one without title for each id that numbers refer to and that the list does not have. */
    static List<ReportingGroup> all(List<ReportingGroup> stated, Stream<String> used) {
        Map<String, ReportingGroup> groups = new LinkedHashMap<>();
        stated.forEach(group -> groups.putIfAbsent(group.id(), group));
        used.forEach(id -> groups.computeIfAbsent(id, unknown -> new ReportingGroup(unknown, null, null)));
        return List.copyOf(groups.values());
    }

    /** What people call the group. */
    public String label() {
        if (title != null) {
            return title;
        }
        return id.isEmpty() ? "Group" : id;
    }

    /** The groups as columns of a table. */
    static Map<String, String> columns(List<ReportingGroup> groups) {
        Map<String, String> columns = new LinkedHashMap<>();
        groups.forEach(group -> columns.put(group.id(), group.label()));
        return columns;
    }

    /** The groups with their descriptions, for people. */
    public static ResultTable table(List<ReportingGroup> groups) {
        return new ResultTable(
                "Groups",
                "Group",
                Map.of("", "Description"),
                groups.stream()
                        .map(group -> new ResultTable.Row(
                                group.label(), group.description == null ? Map.of() : Map.of("", group.description)))
                        .toList());
    }
}
