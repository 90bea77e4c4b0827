package org.armature.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line that is a criterion of its own.
 *
 * @param label its number as written, null for what stands before the first number
 * @param start where it begins in the whole text, with its label
 * @param textStart where its words begin
 * @param end where it ends; exclusive
 */
record Piece(@Nullable String label, int start, int textStart, int end) {
    private static final int MOST = 200;

    /** A way to number the items of a line. */
    private enum Style {
        DOT(true, "", "."),
        BRACKET(true, "", ")"),
        BRACKETS(true, "(", ")"),
        LETTER(false, "", ")"),
        LETTERS(false, "(", ")");

        private final boolean number;
        private final String before;
        private final String after;
        private final List<String> labels;

        Style(boolean number, String before, String after) {
            this.number = number;
            this.before = before;
            this.after = after;
            this.labels = IntStream.rangeClosed(0, MOST).mapToObj(this::made).toList();
        }

        String label(int ordinal) {
            return labels.get(ordinal);
        }

        private String made(int ordinal) {
            return before + (number ? String.valueOf(ordinal) : String.valueOf((char) ('a' + ordinal - 1))) + after;
        }
    }

    /**
     * The criteria that stand on one line as "1. ... 2. ... 3. ...", with what introduces them first. A line that is not
     * such a list is one piece.
     */
    static List<Piece> runTogether(String whole, int from, int to) {
        String line = whole.substring(from, to);
        if (line.indexOf('.') < 0 && line.indexOf(')') < 0) {
            return List.of(new Piece(null, from, from, to));
        }
        for (Style style : Style.values()) {
            List<Piece> pieces = numbered(line, style);
            if (pieces.size() > 2 || pieces.size() == 2 && pieces.get(0).label() != null) {
                return pieces.stream().map(piece -> piece.shifted(from)).toList();
            }
        }
        boolean first = line.startsWith("1. ") || line.startsWith("1) ");
        Piece one =
                first ? piece(line, line.substring(0, 2), 0, 2, line.length()) : new Piece(null, 0, 0, line.length());
        return List.of(one.shifted(from));
    }

    private static List<Piece> numbered(String line, Style style) {
        int to = line.length();
        List<Piece> pieces = new ArrayList<>();
        int at = find(line, 0, style, 1);
        if (at < 0 || find(line, at, style, 2) < 0) {
            return pieces;
        }
        if (!line.substring(0, at).isBlank()) {
            pieces.add(piece(line, null, 0, 0, at));
        }
        for (int ordinal = 1; at >= 0 && ordinal < MOST; ordinal++) {
            int next = ordinal == 26 && !style.number ? -1 : find(line, at + 1, style, ordinal + 1);
            String label = style.label(ordinal);
            pieces.add(piece(line, label, at, afterLabel(line, at, label), next < 0 ? to : next));
            at = next;
        }
        return pieces;
    }

    private Piece shifted(int by) {
        return new Piece(label, start + by, textStart + by, end + by);
    }

    private static Piece piece(String line, @Nullable String label, int start, int textStart, int end) {
        int first = textStart;
        while (first < end && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && Character.isWhitespace(line.charAt(last - 1))) {
            last--;
        }
        return new Piece(label, start, first, last);
    }

    /** Where a label stands that begins an item: after a space or a mark, and before words. */
    private static int find(String line, int from, Style style, int ordinal) {
        String label = style.label(ordinal);
        String first = label.substring(0, label.length() - 1);
        for (int at = line.indexOf(first, from); at >= 0; at = line.indexOf(first, at + 1)) {
            int close = at + first.length();
            boolean escaped = line.startsWith("\\", close);
            boolean closed = line.startsWith(style.after, escaped ? close + 1 : close);
            int end = closed ? afterLabel(line, at, label) : -1;
            boolean begins = at == 0
                    || " ;:,.".indexOf(line.charAt(at - 1)) >= 0
                            && (at < 2 || !Character.isDigit(line.charAt(at - 2)) || line.charAt(at - 1) == ' ');
            if (end > 0 && end < line.length() && begins && isWord(line, end)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWord(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length()
                && (Character.isLetter(line.charAt(i))
                        || i > at && "≥≤<>\\".indexOf(line.charAt(i)) >= 0
                        || i > at && Character.isDigit(line.charAt(i)));
    }

    private static int afterLabel(String line, int at, String label) {
        return line.startsWith(label, at) ? at + label.length() : at + label.length() + 1;
    }
}
