package org.armature.mapping.results;

import org.jspecify.annotations.Nullable;

/** Numbers of people that are stated as text. */
final class Numbers {
    private Numbers() {}

    /** The number, or null where the text is no number of people. */
    static @Nullable Integer count(@Nullable String text) {
        return text != null && text.matches("0|[1-9]\\d{0,8}") ? Integer.valueOf(text) : null;
    }
}
