package org.armature.source.ctgovxml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Free text of the XML as version 2 holds it. Some fields of version 2 are plain text and others are markdown, in which
 * what would mean something to markdown is escaped.
 */
final class Markup {
    private static final String ESCAPED = "\\<>&[]^~*_|";
    private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern LIST_SIGN = Pattern.compile("[-+#](?=\\s|$)");

    private Markup() {}

    /** The text in one line, as version 2 has all text that is not markdown, or null where it is blank. */
    static @Nullable String plain(String raw) {
        String text = raw.replace("\r", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.indexOf('\n') < 0 ? text : lines(text).collect(Collectors.joining(" "));
    }

    /** The text as markdown, or null where it is blank. Where the registry has not laid it out, each line is a paragraph. */
    static @Nullable String of(String raw) {
        String text = raw.replace("\r", "");
        if (text.isBlank()) {
            return null;
        }
        return isLaidOut(text)
                ? new TextBlock(text).markdown()
                : lines(text).map(Markup::escape).collect(Collectors.joining("\n\n"));
    }

    /** Whether the registry has broken the text into indented lines, for which it begins on a line of its own. */
    private static boolean isLaidOut(String text) {
        int lineEnd = text.indexOf('\n');
        return lineEnd >= 0 && text.substring(0, lineEnd).isBlank();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The text of one paragraph or list item, so that markdown shows it as it is. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        if (LIST_SIGN.matcher(out).lookingAt()) {
            return out.insert(0, '\\').toString();
        }
        var number = LIST_NUMBER.matcher(out);
        return number.lookingAt() ? out.insert(number.start(2), '\\').toString() : out.toString();
    }
}
