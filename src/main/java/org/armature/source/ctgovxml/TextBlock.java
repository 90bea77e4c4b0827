package org.armature.source.ctgovxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text that the registry has laid out in lines of about a hundred characters: indented as deep as its element,
 * paragraphs and list items apart by blank lines, each level of a list five characters further in. Its markdown is
 * what the registry's version 2 gives for the same text.
 */
final class TextBlock {
    /** From one level of a list to the next. */
    private static final int LEVEL = 5;

    private static final String OPEN_LIST_ENDS = "<!-- -->";

    private final List<Paragraph> paragraphs;
    private final Deque<Item> open = new ArrayDeque<>();
    private final StringBuilder markdown = new StringBuilder();

    TextBlock(String text) {
        this.paragraphs = paragraphs(text.lines().toList(), closingIndent(text));
    }

    /** The indentation of the end tag, which tells that of the text; -1 where the end tag follows the text. */
    private static int closingIndent(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return last.isBlank() ? last.length() : -1;
    }

    private static List<Paragraph> paragraphs(List<String> lines, int closing) {
        int least = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(TextBlock::indent)
                .min()
                .orElse(0);
        int margin = closing < 0 ? least : Math.min(least, closing + 2);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            if (!line.isBlank()) {
                current.add(line);
            } else if (!current.isEmpty()) {
                paragraphs.add(paragraph(current, margin));
                current.clear();
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(List<String> lines, int margin) {
        int next = lines.size() > 1 ? indent(lines.get(1)) - margin : -1;
        String text = lines.stream().map(String::strip).collect(Collectors.joining(" "));
        String first = lines.get(0).strip();
        return new Paragraph(indent(lines.get(0)) - margin, Marker.of(first), next, text);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The text as markdown. */
    String markdown() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Marker marker = paragraph.marker();
            int column = i == 0 ? firstColumn() : itemColumn(paragraph);
            if (marker == null || column == 0) {
                plain(paragraph);
            } else {
                item(paragraph, marker, column);
            }
        }
        return markdown.toString();
    }

    /**
     * The column in which the text of a list item begins, or 0 where the paragraph is none. A paragraph that happens to
     * begin with a number has its text in another column.
     */
    private static int itemColumn(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        if (marker == null || paragraph.indent() == 0) {
            return 0;
        }
        int column = paragraph.indent() + marker.length();
        return column % LEVEL == 0 ? column : 0;
    }

    /** The first paragraph has lost its indentation; what follows tells whether it began a list. */
    private int firstColumn() {
        Paragraph first = paragraphs.get(0);
        Marker marker = first.marker();
        if (marker == null || first.indent() > 0) {
            return itemColumn(first);
        }
        boolean goesOn = first.nextIndent() == LEVEL
                || first.nextIndent() < 0
                        && paragraphs.size() > 1
                        && (itemColumn(paragraphs.get(1)) > 0
                                || paragraphs.get(1).indent() == LEVEL);
        return marker.isBullet() || goesOn ? LEVEL : 0;
    }

    private void plain(Paragraph paragraph) {
        while (!open.isEmpty() && open.peek().column() > paragraph.indent()) {
            open.pop();
        }
        separate("\n\n");
        markdown.append(" ".repeat(margin())).append(Markup.escape(paragraph.text()));
    }

    private void item(Paragraph paragraph, Marker marker, int column) {
        Item before = null;
        while (!open.isEmpty() && open.peek().column() >= column) {
            before = open.pop();
        }
        int margin = margin();
        if (before == null || before.column() != column || !before.marker().isSameKind(marker)) {
            separate("\n\n");
        } else if (marker.isAfter(before.marker())) {
            separate("\n");
        } else {
            separate("\n\n" + " ".repeat(margin) + OPEN_LIST_ENDS + "\n\n");
        }
        String sign = marker.markdown();
        String text = paragraph.text().substring(marker.length());
        markdown.append(" ".repeat(margin)).append(sign).append(Markup.escape(text));
        open.push(new Item(column, margin + sign.length(), marker));
    }

    private void separate(String separator) {
        if (!markdown.isEmpty()) {
            markdown.append(separator);
        }
    }

    private int margin() {
        return open.isEmpty() ? 0 : open.peek().margin();
    }

    /**
     * Lines without a blank one between them.
     *
     * @param indent how far the first line is indented
     * @param marker what marks it as an item of a list, or null
     * @param nextIndent how far the second line is indented, or -1 where there is none
     * @param text the lines as one
     */
    private record Paragraph(int indent, @Nullable Marker marker, int nextIndent, String text) {}

    /**
     * An item of a list, below which others may follow.
     *
     * @param column where its text begins in the block
     * @param margin where its text begins in markdown
     */
    private record Item(int column, int margin, Marker marker) {}
}
