package org.armature.source.page;

import java.util.regex.Pattern;

/**
 * Text as the registry's markdown fields hold it. Some pages show the record's text, with its escapes; others show what
 * a browser makes of it, without. Both become the record's form: {@code \ < > [ ] ^ ~ * & _} are escaped, and so is what
 * would otherwise start a list.
 */
final class Markdown {
    private static final String ESCAPED = "\\<>[]^~*&_";
    private static final String ESCAPABLE = ESCAPED + ".+#()-!`{}";
    private static final Pattern LIST_START = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern BULLET_START = Pattern.compile("[-+](?=\\s|$)");

    private Markdown() {}

    /** The text of one paragraph or list item, escaped once. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                i++;
                c = text.charAt(i);
            }
            if (ESCAPED.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        String escaped =
                LIST_START.matcher(out).lookingAt() ? LIST_START.matcher(out).replaceFirst("$1\\\\$2") : out.toString();
        return BULLET_START.matcher(escaped).lookingAt() ? "\\" + escaped : escaped;
    }
}
