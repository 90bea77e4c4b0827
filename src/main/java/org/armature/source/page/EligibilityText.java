package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The eligibility criteria of a page as one text, with the headings that the registry's records have. */
final class EligibilityText {
    private static final Pattern HEADING =
            Pattern.compile("[-•*]? ?(inclusion|exclusion) criteria ?:?", Pattern.CASE_INSENSITIVE);
    private final List<Line> lines = new ArrayList<>();

    /** Adds lines; those that are nothing but a heading are written as {@code Inclusion Criteria:}. */
    EligibilityText add(List<Line> block) {
        for (Line line : block) {
            Matcher heading = HEADING.matcher(line.text());
            if (line.text().length() < 30 && heading.matches()) {
                heading(line, heading.group(1));
            } else {
                lines.add(line);
            }
        }
        return this;
    }

    /** Adds a block under a heading of the page; nothing where the block is empty. */
    EligibilityText add(String kind, Block block) {
        if (block.heading() != null && !block.isEmpty()) {
            heading(block.heading(), kind);
            add(block.lines());
        }
        return this;
    }

    private void heading(Line line, String kind) {
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.substring(1).toLowerCase(Locale.ROOT);
        lines.add(new Line(line.number(), 0, ""));
        lines.add(new Line(line.number(), 0, name + " Criteria:"));
        lines.add(new Line(line.number(), 0, ""));
    }

    @Nullable
    String markdown() {
        return ListText.markdown(lines);
    }
}
