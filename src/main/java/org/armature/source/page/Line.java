package org.armature.source.page;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a page.
 *
 * @param number its number in the file, from 1
 * @param indent how many columns it is indented
 * @param text its text without the white space around it; empty for a blank line
 */
record Line(int number, int indent, String text) {
    private static final Set<String> PLACEHOLDERS =
            Set.of("-", "–", "—", "|", "![]()", "![]() |", "image", "loading...", "loading…", "null", "undefined");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]{0,100}}}");

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the line stands where data would stand but says nothing, such as {@code -} or {@code Loading...}. */
    boolean isPlaceholder() {
        return isPlaceholder(text);
    }

    static boolean isPlaceholder(String text) {
        return text.isEmpty()
                || (text.length() < 20 && PLACEHOLDERS.contains(Names.folded(text)))
                || (text.length() < 120 && TEMPLATE.matcher(text).matches());
    }

    Line withText(String newText) {
        return new Line(number, indent, newText.strip());
    }
}
