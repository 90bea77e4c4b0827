package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the lines below it.
 *
 * @param heading the line of the heading; null for what stands before the first one
 * @param lines the lines up to the next heading, blank ones included
 */
record Block(@Nullable Line heading, List<Line> lines) {
    static final Block EMPTY = new Block(null, List.of());

    Block {
        lines = List.copyOf(lines);
    }

    /** The lines that say something. */
    List<Line> filled() {
        return lines.stream().filter(line -> !line.isPlaceholder()).toList();
    }

    /** The first line that says something. */
    @Nullable
    Line first() {
        return lines.stream().filter(line -> !line.isPlaceholder()).findFirst().orElse(null);
    }

    boolean isEmpty() {
        return first() == null;
    }

    /** The lines that say something, grouped by the blank lines between them. */
    List<List<Line>> groups() {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }
}
