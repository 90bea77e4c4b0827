package org.armature.mapping.results;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of people that are stated as text. */
final class Numbers {
    private Numbers() {}

    /** The number, or null where the text is no number of people. */
    static @Nullable Integer count(@Nullable String text) {
        return text != null && text.matches("0|[1-9]\\d{0,8}") ? Integer.valueOf(text) : null;
    }

    /** The entries that have a number. */
    static Map<String, Integer> stated(Map<String, @Nullable Integer> numbers) {
        Map<String, Integer> stated = new HashMap<>();
        numbers.forEach((key, number) -> {
            if (number != null) {
                stated.put(key, number);
            }
        });
        return stated;
    }
}
