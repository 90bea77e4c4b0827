package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values below the headings of a Veeva page. A heading's values stand together, with a blank line after them; what
 * comes after that blank line belongs to a heading that is not known, and becomes a note. A page that has a blank line
 * between all its lines can't be told apart like this, so there all lines are values.
 */
final class VeevaSection {
    private final Outline outline;
    private final Notes notes;
    private final boolean apart;

    VeevaSection(Outline outline, Notes notes) {
        this.outline = outline;
        this.notes = notes;
        this.apart = List.of("Status", "Conditions", "Treatments", "Identifiers", "Groups").stream()
                .anyMatch(name -> outline.get(name).groups().stream().anyMatch(group -> group.size() > 1));
    }

    /** The lines with the values below a heading. */
    List<Line> lines(String heading) {
        Block block = outline.get(heading);
        List<Line> values = new ArrayList<>();
        boolean first = true;
        for (List<Line> group : block.groups()) {
            List<Line> filled =
                    group.stream().filter(line -> !line.isPlaceholder()).toList();
            if (first || !apart) {
                values.addAll(filled);
            } else {
                notes.addAll(filled, "follows the values of \"" + heading + "\" under no known heading");
            }
            first = false;
        }
        return values;
    }

    List<String> texts(String heading) {
        return lines(heading).stream().map(Line::text).toList();
    }

    /** The only value below a heading; more lines become notes. */
    @Nullable
    Line one(String heading) {
        List<Line> lines = outline.get(heading).filled();
        if (lines.size() > 1) {
            notes.addAll(lines.subList(1, lines.size()), "one value was expected below \"" + heading + "\"");
        }
        return lines.isEmpty() ? null : lines.get(0);
    }

    void note(List<Line> lines, String reason) {
        notes.addAll(lines, reason);
    }
}
