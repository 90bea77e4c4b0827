package org.armature.eligibility.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers that stand in a text, in figures, in Roman figures or as a word. */
record WrittenNumbers(List<BigDecimal> values) {
    private static final Pattern FIGURES = Pattern.compile("\\d++(?:[.,]\\d++)*+|\\p{L}++");
    private static final Pattern PLAIN = Pattern.compile("-?\\d++(?:\\.\\d++)?");
    private static final int LONGEST = 30;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
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
            Map.entry("I", 1),
            Map.entry("II", 2),
            Map.entry("III", 3),
            Map.entry("IV", 4),
            Map.entry("V", 5));

    WrittenNumbers {
        values = List.copyOf(values);
    }

    static WrittenNumbers in(String text) {
        List<BigDecimal> values = new ArrayList<>();
        Matcher matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            if (Character.isLetter(written.codePointAt(0))) {
                Integer value = WORDS.getOrDefault(written, WORDS.get(written.toLowerCase(Locale.ROOT)));
                if (value != null) {
                    values.add(BigDecimal.valueOf(value));
                }
            } else {
                // A comma parts thousands or decimals, and only a reader of the whole text can tell which.
                add(values, written.replace(",", ""));
                add(values, written.replace(',', '.'));
            }
        }
        return new WrittenNumbers(values);
    }

    private static void add(List<BigDecimal> values, String figures) {
        BigDecimal value = parsed(figures);
        if (value != null) {
            values.add(value);
        }
    }

    /** The number that figures stand for, null where they are none. */
    static @Nullable BigDecimal parsed(String figures) {
        return figures.length() <= LONGEST && PLAIN.matcher(figures).matches() ? new BigDecimal(figures) : null;
    }

    boolean has(BigDecimal value) {
        return values.stream().anyMatch(written -> written.compareTo(value.abs()) == 0);
    }

    /** Whether a number stands there, or lies between two that do. */
    boolean span(BigDecimal value) {
        return values.stream().anyMatch(written -> written.compareTo(value) <= 0)
                && values.stream().anyMatch(written -> written.compareTo(value) >= 0);
    }
}
