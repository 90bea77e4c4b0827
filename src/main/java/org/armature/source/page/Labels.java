package org.armature.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines cut at labels that stand in lines of their own, or in front of a value in the same line. */
final class Labels {
    private final List<Line> before = new ArrayList<>();
    private final Map<String, List<Line>> values = new LinkedHashMap<>();

    private Labels() {}

    /** Cuts the lines at the labels, which are given in lower case. */
    static Labels of(List<Line> lines, Set<String> labels) {
        Labels cut = new Labels();
        List<Line> target = cut.before;
        for (Line line : lines) {
            String label = Names.label(line.text());
            String leading = labels.contains(label) ? label : leading(line.text(), labels);
            if (leading == null || cut.values.containsKey(leading)) {
                target.add(line);
                continue;
            }
            target = new ArrayList<>();
            cut.values.put(leading, target);
            if (!leading.equals(label)) {
                String rest = line.text().substring(leading.length()).strip();
                target.add(line.withText(rest.startsWith(":") ? rest.substring(1) : rest));
            }
        }
        return cut;
    }

    private static @Nullable String leading(String text, Set<String> labels) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon > 80) {
            return null;
        }
        String label = Names.folded(text.substring(0, colon));
        return labels.contains(label) && text.length() > colon + 1 ? label : null;
    }

    /** What stands before the first label. */
    List<Line> before() {
        return before;
    }

    /** The lines below a label; empty where it does not occur. */
    List<Line> get(String label) {
        return values.getOrDefault(label, List.of());
    }

    /** The only value below a label; null where there is none. More lines become notes. */
    @Nullable
    Line one(String label, Notes notes) {
        List<Line> filled =
                get(label).stream().filter(line -> !line.isPlaceholder()).toList();
        if (filled.size() > 1) {
            notes.addAll(filled.subList(1, filled.size()), "one value was expected for \"" + label + "\"");
        }
        return filled.isEmpty() ? null : filled.get(0);
    }
}
