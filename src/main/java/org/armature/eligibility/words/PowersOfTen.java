package org.armature.eligibility.words;

import java.math.BigDecimal;

/** Numbers that are written as a power: "10^5", "10⁴". */
final class PowersOfTen {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int HIGHEST = 15;

    private PowersOfTen() {}

    /** The end of a power whose ten stands there, where the ten ends if it is none. */
    static int end(String text, int ten, int end) {
        if (end - ten != 2 || !text.startsWith("10", ten)) {
            return end;
        }
        int from = text.startsWith("^", end) ? end + 1 : end;
        int i = from;
        while (i < text.length() && i - from < 3 && isExponent(text.charAt(i), from > end)) {
            i++;
        }
        boolean power = i > from && i - from < 3 && exponent(text, from, i) <= HIGHEST;
        return power ? i : end;
    }

    private static boolean isExponent(char c, boolean raised) {
        return RAISED.indexOf(c) >= 0 || raised && c >= '0' && c <= '9';
    }

    static BigDecimal value(String text, int ten, int end) {
        int from = text.charAt(ten + 2) == '^' ? ten + 3 : ten + 2;
        return BigDecimal.TEN.pow(exponent(text, from, end));
    }

    private static int exponent(String text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            int raised = RAISED.indexOf(text.charAt(i));
            value = value * 10 + (raised >= 0 ? raised : text.charAt(i) - '0');
        }
        return value;
    }
}
