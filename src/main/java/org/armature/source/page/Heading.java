package org.armature.source.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * A heading of a layout.
 *
 * @param name by which its block is asked for
 * @param matches whether a line, seen with the lines that follow it, is this heading
 */
record Heading(String name, Match matches) {
    private static final int LONGEST_TAIL = 10;

    /** Decides on a line from its text and the text of the next line that is not blank. */
    interface Match {
        boolean test(String text, String next);
    }

    /** A heading whose line reads like its name, whatever its case and a colon at its end. */
    static Heading of(String name) {
        return of(name, next -> true);
    }

    /** A heading that only counts where the next line is of the expected kind. */
    static Heading of(String name, Predicate<String> next) {
        String label = Names.label(name);
        return new Heading(
                name,
                (text, following) -> text.length() <= label.length() + LONGEST_TAIL
                        && Names.label(text).equals(label)
                        && next.test(following));
    }

    /** A heading that begins with one of these words, whatever their case. */
    static Heading beginning(String name, List<String> beginnings) {
        return new Heading(
                name,
                (text, next) -> beginnings.stream()
                        .anyMatch(beginning -> text.regionMatches(true, 0, beginning, 0, beginning.length())));
    }
}
