package org.armature.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text of a page as lines, whatever its line ends; no-break spaces count as spaces. */
final class Page {
    private static final int TAB = 4;
    private final List<Line> lines;

    private Page(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    static Page of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(line(lines.size() + 1, text.substring(start, i)));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return new Page(lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085';
    }

    private static Line line(int number, String raw) {
        String spaced = raw.replace('\u00A0', ' ').replace('\u202F', ' ').replace("\u200B", "");
        int indent = 0;
        int i = 0;
        while (i < spaced.length() && Character.isWhitespace(spaced.charAt(i))) {
            indent += spaced.charAt(i) == '\t' ? TAB : 1;
            i++;
        }
        return new Line(number, indent, spaced.strip());
    }

    List<Line> lines() {
        return lines;
    }

    /** The first line that says something below each line that is this label. */
    List<Line> linesBelow(String label) {
        List<Line> found = new ArrayList<>();
        boolean below = false;
        for (Line line : lines) {
            if (below && !line.isBlank()) {
                found.add(line);
            }
            below = below ? line.isBlank() : Names.label(line.text()).equals(label);
        }
        return found;
    }

    /** How many of the labels occur as lines of their own, each counted once. */
    int countLabels(Set<String> labels) {
        Set<String> found = new HashSet<>();
        for (Line line : lines) {
            String label = Names.label(line.text());
            if (labels.contains(label)) {
                found.add(label);
            }
        }
        return found.size();
    }

    /** How many of the beginnings start a line, each counted once; in lower case. */
    int countBeginnings(List<String> beginnings) {
        Set<String> found = new HashSet<>();
        for (Line line : lines) {
            for (String beginning : beginnings) {
                if (line.text().regionMatches(true, 0, beginning, 0, beginning.length())) {
                    found.add(beginning);
                }
            }
        }
        return found.size();
    }
}
