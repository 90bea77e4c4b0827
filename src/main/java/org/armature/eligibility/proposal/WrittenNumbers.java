package org.armature.eligibility.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.vocabulary.NumberWords;
import org.jspecify.annotations.Nullable;

/** The numbers that stand in a text, in figures, in Roman figures or as a word. */
record WrittenNumbers(List<BigDecimal> values) {
    private static final Pattern FIGURES = Pattern.compile("\\d++(?:[.,]\\d++)*+|\\p{L}++");
    private static final Pattern PLAIN = Pattern.compile("-?\\d++(?:\\.\\d++)?");
    private static final int LONGEST = 30;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    WrittenNumbers {
        values = List.copyOf(values);
    }

    static WrittenNumbers in(String text) {
        List<BigDecimal> values = new ArrayList<>();
        Matcher matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            if (Character.isLetter(written.codePointAt(0))) {
                int roman = ROMAN.indexOf(written);
                Integer value = roman >= 0 ? Integer.valueOf(roman + 1) : NumberWords.of(written);
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
