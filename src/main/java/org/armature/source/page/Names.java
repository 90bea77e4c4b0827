package org.armature.source.page;

import java.util.Locale;

/** Spellings by which headings, labels and codes are compared. */
final class Names {
    private static final int LONGEST_NAME = 200;

    private Names() {}

    /** The text in lower case, without white space around it. */
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** A label as sites vary it: lower case, one space between words, without colons and bars at its end. */
    static String label(String text) {
        if (text.length() > LONGEST_NAME) {
            return "";
        }
        String folded = folded(text);
        if (folded.indexOf('\t') >= 0 || folded.contains("  ")) {
            folded = folded.replaceAll("\\s+", " ");
        }
        int end = folded.length();
        while (end > 0 && " :|".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** The text as the name of an enum constant: {@code Active, not recruiting} becomes {@code ACTIVE_NOT_RECRUITING}. */
    static String constant(String text) {
        if (text.length() > LONGEST_NAME) {
            return "";
        }
        String joined = text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        int start = joined.startsWith("_") ? 1 : 0;
        int end = joined.length() - (joined.length() > start && joined.endsWith("_") ? 1 : 0);
        return joined.substring(start, end);
    }
}
