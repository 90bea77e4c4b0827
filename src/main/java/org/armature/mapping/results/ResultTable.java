package org.armature.mapping.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table for people; the first cell of a row says what the others are. */
public record ResultTable(@Nullable String caption, List<String> head, List<List<String>> rows) {

    /** A row with one cell for each group. */
    static List<String> row(
            String name, Collection<ReportingGroup> groups, Function<ReportingGroup, Stream<String>> values) {
        List<String> row = new ArrayList<>();
        row.add(name);
        groups.forEach(group -> row.add(String.join("; ", values.apply(group).toList())));
        return row;
    }

    /** The head of a table with one column for each group. */
    static List<String> head(String name, Collection<ReportingGroup> groups) {
        return row(name, groups, group -> Stream.of(group.label()));
    }
}
