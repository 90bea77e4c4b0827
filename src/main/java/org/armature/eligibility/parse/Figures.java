package org.armature.eligibility.parse;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as words. */
final class Figures {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("sixty", 60),
            Map.entry("once", 1),
            Map.entry("twice", 2),
            Map.entry("double", 2));

    private Figures() {}

    /** The number that an item is, null for anything else. */
    static @Nullable BigDecimal of(Item item) {
        if (item instanceof Item.Plain plain) {
            BigDecimal number = plain.token().number();
            Integer word = WORDS.get(plain.token().text());
            return number != null ? number : word == null ? null : BigDecimal.valueOf(word);
        }
        return null;
    }

    /** Whether it is written in digits. */
    static boolean isDigits(Item item) {
        return item instanceof Item.Plain plain && plain.token().number() != null;
    }
}
