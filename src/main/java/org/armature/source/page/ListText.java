package org.armature.source.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text with lists, written as the registry writes it: paragraphs apart by a blank line, items as {@code * } or
 * {@code 1. }, nested items indented to the text of their parent, a blank line before a nested list and none after it.
 */
final class ListText {
    private ListText() {}

    /** The lines as the registry's markdown; null where they say nothing. */
    static @Nullable String markdown(List<Line> lines) {
        List<TextLine> texts = TextLine.of(lines);
        Nesting nesting = new Nesting(texts);
        StringBuilder out = new StringBuilder();
        int lastColumn = 0;
        boolean lastWasItem = false;
        for (int i = 0; i < texts.size(); i++) {
            TextLine text = texts.get(i);
            int column = nesting.column(i);
            boolean sameList = text.isItem() && (lastWasItem ? column <= lastColumn : column < lastColumn);
            if (!out.isEmpty()) {
                out.append(sameList ? "\n" : "\n\n");
            }
            out.append(" ".repeat(column));
            out.append(text.isItem() ? text.marker() + " " : "").append(text.text());
            lastColumn = column;
            lastWasItem = text.isItem();
        }
        return out.isEmpty() ? null : out.toString().stripTrailing();
    }
}
