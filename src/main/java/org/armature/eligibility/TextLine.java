package org.armature.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of eligibility text.
 *
 * @param indent the number of spaces before the first character
 * @param label the bullet or number that begins the line, null if none does
 * @param text the line without indent and label
 * @param start where the label or text begins in the whole text
 * @param end where the line ends, without trailing space; exclusive
 */
record TextLine(int indent, @Nullable String label, String text, int start, int end) {
    private static final Pattern LABEL = Pattern.compile(
            "([*•·▪●○◦‣\\-–—]|\\d{1,3}[.)]|\\(\\d{1,3}\\)|[A-Za-z][.)]|\\([A-Za-z]\\)|\\(?[ivxIVX]{1,5}[.)])\\s+(?=\\S)"
                    + "|[•·▪●○◦‣](?=\\S)|-(?=[A-Za-z])");

    private static final Pattern HEADING_WITHIN = Pattern.compile(
            "(?<=[^:\\s][ .;]{1,3})(?<heading>(?:Inclusion|Exclusion|INCLUSION|EXCLUSION) (?:Criteria|criteria|CRITERIA) ?:)");
    private static final String BULLETS = "*•·▪●○◦‣-–—";
    private static final int LONGEST_INTRODUCTION = 25;
    private static final int SHORTEST_WITH_HEADING = 43;

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Where the words begin in the whole text, after the label. */
    int textStart() {
        return end - text.length();
    }

    /** The lines of a text, blank ones included, in order. A heading within a line begins a line of its own. */
    static List<TextLine> of(String whole) {
        List<TextLine> lines = new ArrayList<>();
        Finder lower = new Finder(whole, "clusion");
        Finder upper = new Finder(whole, "CLUSION");
        int from = 0;
        while (from < whole.length()) {
            int newline = whole.indexOf('\n', from);
            int to = newline < 0 ? whole.length() : newline;
            boolean named = lower.isBetween(from, to) || upper.isBetween(from, to);
            int heading = named ? headingWithin(whole, from, to) : -1;
            if (heading > from) {
                lines.add(line(whole, from, heading));
                lines.add(line(whole, heading, to));
            } else {
                lines.add(line(whole, from, to));
            }
            from = to + 1;
        }
        return lines;
    }

    /** Looks for a word in one line after the other, and at no place twice. */
    private static final class Finder {
        private final String whole;
        private final String word;
        private int at = -1;

        Finder(String whole, String word) {
            this.whole = whole;
            this.word = word;
        }

        boolean isBetween(int from, int to) {
            if (at < from) {
                int found = whole.indexOf(word, from);
                at = found < 0 ? whole.length() : found;
            }
            return at < to;
        }
    }

    /** Where "Exclusion Criteria:" stands in the middle of a line, -1 if nowhere. */
    private static int headingWithin(String whole, int from, int to) {
        Matcher heading = HEADING_WITHIN.matcher(whole).region(from, to);
        while (to - from > SHORTEST_WITH_HEADING && heading.find()) {
            if (heading.start("heading") - from > LONGEST_INTRODUCTION) {
                return heading.start("heading");
            }
        }
        return -1;
    }

    private static int afterSpaces(String whole, int from, int to) {
        int i = from;
        while (i < to && (whole.charAt(i) == ' ' || whole.charAt(i) == '\t')) {
            i++;
        }
        return i < to && !Character.isWhitespace(whole.charAt(i)) ? i : from;
    }

    private static TextLine line(String whole, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(whole.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(whole.charAt(end - 1))) {
            end--;
        }
        int words =
                start < end && BULLETS.indexOf(whole.charAt(start)) >= 0 ? afterSpaces(whole, start + 1, end) : start;
        if (words > start + 1) {
            return new TextLine(
                    start - from, whole.substring(start, start + 1), whole.substring(words, end), start, end);
        }
        Matcher label = LABEL.matcher(whole).region(start, end);
        if (label.lookingAt()) {
            return new TextLine(start - from, label.group().strip(), whole.substring(label.end(), end), start, end);
        }
        return new TextLine(start - from, null, whole.substring(start, end), start, end);
    }
}
