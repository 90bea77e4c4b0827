package org.armature.eligibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Splits a registry's eligibility text (markdown) into its criteria. */
public final class CriteriaText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");

    /** Registries nest four levels at most; what is deeper stands beside what it would be below. */
    private static final int MAX_DEPTH = 20;

    private final String whole;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private Polarity polarity = Polarity.INCLUSION;
    private boolean polarityStated;
    private @Nullable String heading;

    private CriteriaText(String whole) {
        this.whole = whole;
    }

    /**
     * The criteria of a text in their order, one for each bullet or paragraph at the top level. Every line of the text
     * is in exactly one of them, or is a heading.
     */
    public static List<Criterion> parse(String text) {
        CriteriaText parser = new CriteriaText(text);
        parser.readAll(TextLine.of(text));
        return parser.criteria;
    }

    /** A text without the escapes of markdown, as a person writes it. */
    public static String withoutEscapes(String markdown) {
        return markdown.indexOf('\\') < 0 ? markdown : ESCAPE.matcher(markdown).replaceAll("$1");
    }

    private void readAll(List<TextLine> lines) {
        @Nullable TextLine[] next = nextTexts(lines);
        boolean afterBlank = true;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.isBlank()) {
                read(line, afterBlank, next[i]);
            }
            afterBlank = line.isBlank();
        }
        closeTo(-1);
    }

    /** For each line the next that is not blank, null behind the last. */
    private static @Nullable TextLine[] nextTexts(List<TextLine> lines) {
        @Nullable TextLine[] next = new TextLine[lines.size()];
        for (int i = lines.size() - 2; i >= 0; i--) {
            next[i] = lines.get(i + 1).isBlank() ? next[i + 1] : lines.get(i + 1);
        }
        return next;
    }

    private void read(TextLine line, boolean afterBlank, @Nullable TextLine next) {
        SectionHeading section = SectionHeading.of(line);
        if (section != null) {
            closeTo(-1);
            polarity = section.polarity();
            polarityStated = true;
            heading = section.group();
            if (!section.rest().isEmpty()) {
                int start = line.end() - section.rest().length();
                openItem(-1, null, new Piece(null, start, start, line.end()));
            }
        } else if (line.label() != null) {
            closeTo(line.indent());
            while (open.size() >= MAX_DEPTH) {
                closeInnermost();
            }
            openItem(line.indent(), line.label(), new Piece(null, line.start(), line.textStart(), line.end()));
        } else if (continuesItem(line, afterBlank)) {
            open.element().append(line);
        } else if (introducesList(line, next)) {
            closeTo(-1);
            heading = withoutEscapes(line.text());
        } else {
            closeTo(-1);
            openItem(-1, null, new Piece(null, line.start(), line.start(), line.end()));
        }
    }

    /** Opens an item; criteria that are run together on its line become items beside or below each other. */
    private void openItem(int indent, @Nullable String label, Piece line) {
        List<Piece> pieces = Piece.runTogether(whole, line.textStart(), line.end());
        Piece first = pieces.get(0);
        boolean introduced = first.label() == null;
        String firstLabel = introduced || label != null ? label : first.label();
        open.push(new Item(indent, firstLabel, line.start(), first.textStart(), first.end()));
        for (Piece next : pieces.subList(1, pieces.size())) {
            if (introduced) {
                Item parent = open.element();
                parent.items.add(
                        new Item(indent, next.label(), next.start(), next.textStart(), next.end()).toCriterion());
                parent.end = next.end();
            } else {
                closeInnermost();
                open.push(new Item(indent, next.label(), next.start(), next.textStart(), next.end()));
            }
        }
    }

    /** A line without label goes on with the item above it, unless a blank line or a full stop parts them. */
    private boolean continuesItem(TextLine line, boolean afterBlank) {
        Item item = open.peek();
        if (item == null) {
            return false;
        }
        if (line.indent() > Math.max(item.indent, 0)) {
            closeTo(line.indent());
            return !open.isEmpty();
        }
        return !afterBlank && (item.label != null || !item.isEnded());
    }

    private static boolean introducesList(TextLine line, @Nullable TextLine next) {
        return next != null
                && next.label() != null
                && next.indent() >= line.indent()
                && line.text().endsWith(":");
    }

    /** Closes the open items that are not above an item of this indent. */
    private void closeTo(int indent) {
        while (!open.isEmpty() && (indent < 0 || open.element().indent >= indent || open.element().indent < 0)) {
            closeInnermost();
        }
    }

    private void closeInnermost() {
        Item closed = open.pop();
        Item parent = open.peek();
        if (parent == null) {
            criteria.add(closed.toCriterion());
        } else {
            parent.items.add(closed.toCriterion());
            parent.end = closed.end;
        }
    }

    /** An item that may still get more lines and nested items. */
    private final class Item {
        private final int indent;
        private final @Nullable String label;
        private final int start;
        private final int textStart;
        private int textEnd;
        private int end;
        private final List<Criterion> items = new ArrayList<>();

        Item(int indent, @Nullable String label, int start, int textStart, int end) {
            this.indent = indent;
            this.label = label;
            this.start = start;
            this.textStart = textStart;
            this.textEnd = end;
            this.end = end;
        }

        /** What follows nested items is an item beside them, so that the words of each item stand in one place. */
        void append(TextLine line) {
            if (items.isEmpty()) {
                textEnd = line.end();
            } else {
                items.add(new Item(indent, null, line.start(), line.start(), line.end()).toCriterion());
            }
            end = line.end();
        }

        boolean isEnded() {
            return textEnd > textStart && ".;:!?".indexOf(whole.charAt(textEnd - 1)) >= 0;
        }

        Criterion toCriterion() {
            return new Criterion(
                    polarity, polarityStated, heading, label, words(), start, end, textStart, textEnd, items);
        }

        /** The lines of the item without the space around them. */
        private String words() {
            String words = whole.substring(textStart, textEnd);
            boolean oneLine = words.indexOf('\n') < 0 && words.indexOf('\r') < 0;
            return withoutEscapes(
                    oneLine ? words.strip() : words.lines().map(String::strip).collect(Collectors.joining("\n")));
        }
    }
}
