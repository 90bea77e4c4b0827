package org.armature.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bullet or paragraph of the eligibility text, with what is nested below it.
 *
 * @param polarity whether it includes or excludes
 * @param polarityStated false where no heading says so; the polarity is then {@link Polarity#INCLUSION} by convention
 * @param heading the line that introduces this list within its section ("Cohort A:"), null if there is none
 * @param label the bullet or number as written, null for a paragraph
 * @param text the words of this item alone, without label, nested items and markdown escapes
 * @param start where the item begins in the verbatim text, counted in UTF-16 units
 * @param end where the item ends, nested items included; exclusive
 * @param textStart where the item's own words begin in the verbatim text, after its label
 * @param textEnd where its own words end, before nested items; exclusive
 * @param items the nested items in order
 */
public record Criterion(
        Polarity polarity,
        boolean polarityStated,
        @Nullable String heading,
        @Nullable String label,
        String text,
        int start,
        int end,
        int textStart,
        int textEnd,
        List<Criterion> items) {

    public Criterion {
        items = List.copyOf(items);
    }

    /** The words of the item and of all that is nested in it, one line each, nested lines indented and labelled. */
    public String fullText() {
        StringBuilder lines = new StringBuilder(text);
        items.forEach(item -> item.appendTo(lines, "  "));
        return lines.toString();
    }

    private void appendTo(StringBuilder lines, String indent) {
        lines.append('\n').append(indent);
        if (label != null) {
            lines.append(label).append(' ');
        }
        lines.append(text);
        items.forEach(item -> item.appendTo(lines, indent + "  "));
    }
}
