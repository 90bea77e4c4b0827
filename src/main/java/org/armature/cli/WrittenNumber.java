package org.armature.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number in figures, where it stands in a text. */
record WrittenNumber(BigDecimal value, int start, int end) {
    private static final int LONGEST = 18;

    private static final Pattern POWER =
            Pattern.compile("(?:[\\d.,]+ ?[xX\u00d7*] ?)?10 ?[\\^*\u2070-\u2079\u00b2\u00b3\u00b9]");

    /** The numbers of a text; "1,000" is also read as such, and "6,5" as a fraction. */
    static List<WrittenNumber> in(String text) {
        List<WrittenNumber> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isFigure(text, end) && end - i < LONGEST) {
                end++;
            }
            if (end > i) {
                add(numbers, text.substring(i, end), i);
            }
            i = Math.max(end, i + 1);
        }
        return numbers;
    }

    /**
     * A number that stands in two parts, each in a unit of its own: 258 days as "36 6/7 weeks"; null where none does.
     *
     * @param factor how many of the smaller unit the larger has
     */
    static @Nullable WrittenNumber inTwoUnits(List<WrittenNumber> numbers, BigDecimal sought, int factor) {
        BigDecimal[] parts = sought.divideAndRemainder(BigDecimal.valueOf(factor));
        for (int i = numbers.size() - 1; i >= 0; i--) {
            WrittenNumber first = numbers.get(i);
            boolean alone = parts[1].signum() == 0;
            WrittenNumber rest = alone ? first : i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (first.value.compareTo(parts[0]) == 0
                    && rest != null
                    && (alone || rest.value.compareTo(parts[1]) == 0)) {
                return new WrittenNumber(sought, first.start, rest.end);
            }
        }
        return null;
    }

    /** A number that stands before or within a power of ten: 2000 as "2 x 10^3", 100000 as "10^5"; null where none does. */
    static @Nullable WrittenNumber timesPowerOfTen(List<WrittenNumber> numbers, BigDecimal sought, String text) {
        String digits = sought.stripTrailingZeros().unscaledValue().toString();
        for (WrittenNumber number : numbers) {
            String own = number.value.stripTrailingZeros().unscaledValue().toString();
            boolean power =
                    POWER.matcher(text).region(number.start, text.length()).lookingAt();
            if (own.equals(digits) && power && sought.compareTo(number.value) > 0) {
                return number;
            }
        }
        return null;
    }

    private static boolean isFigure(String text, int at) {
        char c = text.charAt(at);
        boolean between =
                at > 0 && at + 1 < text.length() && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
        return isDigit(c)
                || (c == '.' || c == ',' || c == '·') && between
                || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))
                || c == ' ' && between && text.startsWith("000", at + 1)
                || c == ',' && at > 0 && isDigit(text.charAt(at - 1)) && text.startsWith(" 000", at + 1)
                || c == ' ' && at > 0 && text.charAt(at - 1) == ',' && text.startsWith("000", at + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void add(List<WrittenNumber> numbers, String figures, int start) {
        String grouped = figures.replace(" ", "").replace('·', '.').replaceAll(",(?=\\d{3}(?!\\d))", "");
        for (String part : List.of(grouped, grouped.replace(',', '.'))) {
            if (part.matches("\\d*\\.?\\d+")) {
                numbers.add(new WrittenNumber(new BigDecimal(part), start, start + figures.length()));
            }
        }
        if (grouped.indexOf(',') >= 0) {
            int at = start;
            for (String part : figures.split(",", -1)) {
                if (part.matches("\\d*\\.?\\d+")) {
                    numbers.add(new WrittenNumber(new BigDecimal(part), at, at + part.length()));
                }
                at += part.length() + 1;
            }
        }
    }
}
