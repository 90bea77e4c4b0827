package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph or list item of running text.
 *
 * @param marker {@code *} for a bullet, {@code 3.} for a number, empty for a paragraph
 * @param indent how many columns it is indented
 * @param text its text, escaped as markdown
 * @param blankBefore whether a blank line stands before it
 */
record TextLine(String marker, int indent, String text, boolean blankBefore) {
    private static final Pattern ITEM = Pattern.compile("([•●◦▪■·‣⁃*–-]|\\d{1,3}\\.)\\s+(.*)");
    private static final int WRAPPED = 60;

    boolean isItem() {
        return !marker.isEmpty();
    }

    boolean isBullet() {
        return marker.equals("*");
    }

    /** The number of a numbered item, 0 for everything else. */
    int number() {
        return isItem() && !isBullet() ? Integer.parseInt(marker.substring(0, marker.length() - 1)) : 0;
    }

    boolean announcesList() {
        return text.endsWith(":");
    }

    /** Reads lines; a line that a hard wrap tore off is joined to the line before. */
    static List<TextLine> of(List<Line> lines) {
        List<TextLine> texts = new ArrayList<>();
        boolean blank = false;
        for (Line line : lines) {
            if (line.isPlaceholder()) {
                blank = true;
                continue;
            }
            TextLine text = of(line, blank);
            TextLine last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
            if (last != null && text.isTornOff(last)) {
                String joined = last.text() + " " + text.text();
                texts.set(texts.size() - 1, new TextLine(last.marker(), last.indent(), joined, last.blankBefore()));
            } else {
                texts.add(text);
            }
            blank = false;
        }
        return texts;
    }

    private static TextLine of(Line line, boolean blankBefore) {
        Matcher item = ITEM.matcher(line.text());
        if (!item.matches()) {
            return new TextLine("", line.indent(), Markdown.escape(line.text()), blankBefore);
        }
        String marker = Character.isDigit(item.group(1).charAt(0))
                ? Integer.parseInt(item.group(1).substring(0, item.group(1).length() - 1)) + "."
                : "*";
        return new TextLine(marker, line.indent(), Markdown.escape(item.group(2).strip()), blankBefore);
    }

    private boolean isTornOff(TextLine last) {
        return !isItem()
                && !blankBefore
                && Character.isLowerCase(text.codePointAt(0))
                && last.text().length() >= WRAPPED
                && ".;:!?".indexOf(last.text().charAt(last.text().length() - 1)) < 0;
    }
}
