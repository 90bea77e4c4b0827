package org.armature.source.ctgovxml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item of a list: {@code -} and two spaces, or a number, a full stop and a space.
 *
 * @param number the number, or null for a bullet
 * @param length how many characters it takes
 */
record Marker(@Nullable Integer number, int length) {
    private static final Pattern MARKER = Pattern.compile("(?:-  |(\\d{1,9})\\. )(?=\\S)");

    /** The marker with which a line begins, or null. */
    static @Nullable Marker of(String line) {
        Matcher matcher = MARKER.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        String digits = matcher.group(1);
        return new Marker(digits == null ? null : Integer.valueOf(digits), matcher.end());
    }

    boolean isBullet() {
        return number == null;
    }

    boolean isSameKind(Marker other) {
        return isBullet() == other.isBullet();
    }

    /** Whether an item with this marker goes on with the list that one with the other marker is in. */
    boolean isAfter(Marker before) {
        return number == null ? before.isBullet() : before.number != null && number == before.number + 1;
    }

    /** The marker in markdown. */
    String markdown() {
        return number == null ? "* " : number + ". ";
    }
}
