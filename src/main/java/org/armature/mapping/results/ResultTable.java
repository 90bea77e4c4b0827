package org.armature.mapping.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table for people.
 *
 * @param corner what the names of the rows are
 * @param columns the names of the columns by their ids, in order
 */
public record ResultTable(@Nullable String caption, String corner, Map<String, String> columns, List<Row> rows) {
    private static final int SMALL = 1_000;
    private static final int CELLS_FOR_EACH_VALUE = 10;

    /** A row with its values by the ids of the columns. */
    public record Row(String name, Map<String, String> values) {

        static <T> Row of(String name, List<T> items, Function<T, String> column, Function<T, String> words) {
            Map<String, String> values = new LinkedHashMap<>();
            items.forEach(item -> values.merge(column.apply(item), words.apply(item), (a, b) -> a + "; " + b));
            return new Row(name, values);
        }
    }

    /** Whether it would be nearly empty: what is stated in a few lines must not make millions of cells. */
    public boolean isTooSparse() {
        long cells = (long) rows.size() * columns.size();
        long values = rows.stream().mapToLong(row -> row.values.size()).sum();
        return cells > SMALL + CELLS_FOR_EACH_VALUE * values;
    }
}
