package org.armature.eligibility.vocabulary;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one unit at a place in a text: a power of ten, then parts with "/" or "per" between them. */
final class UnitReader {
    /** "x 10^9", "×109" (an exponent that lost its shape), "10³", "x10e9", "x 10(9)", "10*9" */
    private static final Pattern POWER = Pattern.compile(
            "\\G\\s{0,3}(?:(?:[xX\u00d7*\u2022\u00b7]|times)\\s{0,2})?10\\s?(?:\\\\?\\^|\\*\\*?|[eE]\\+?|\\()?\\s?(\\d{1,2}|[\u00b2\u00b3\u2074-\u2079]|\u00b9[\u2070-\u2079\u00b9\u00b2])\\)?(?![\\d.,])");

    private static final Pattern DIVISION =
            Pattern.compile("\\G\\s{0,2}(?:/|\\bper\\b|\u2215|\u2044)\\s{0,2}", Pattern.CASE_INSENSITIVE);

    /** "m-2", "min⁻¹": the part that stands before it divides. */
    private static final Pattern EXPONENT =
            Pattern.compile("\\G\\\\?\\^?[-\u2212\u2013\u207b]([123\u00b9\u00b2\u00b3])(?![\\d.,]*\\d)");

    private static final String EXPONENTS = "-\u2212\u2013\u207b^\\";
    private static final String PRODUCTS = " .\u00b7\u2022\u2219*";
    private static final String SPACES = " \t\n\u000b\f\r\u00a0\\-";
    private static final int MOST_SPACES = 3;

    /** What a power begins with, and what parts two units. */
    private static final String POWERS = "1xX\u00d7*\u2022\u00b7tT";

    /** Units that stand alone below: "5 h-1". */
    private static final Set<String> RATES = Set.of("s", "min", "h");

    private static final String DIVISIONS = "/pP\u2215\u2044";

    private final UnitTable table;
    private final CharSequence text;

    UnitReader(UnitTable table, CharSequence text) {
        this.table = table;
        this.text = text;
    }

    /** What stands right at a place; null where the first character that is no space already tells that it does not. */
    private @Nullable Matcher at(int from, Pattern pattern, String first) {
        int i = afterSpaces(from);
        if (i == text.length() || first.indexOf(text.charAt(i)) < 0) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? matcher : null;
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < text.length() && i < from + MOST_SPACES && SPACES.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The unit right after a number, or null where none stands there. */
    @Nullable
    UnitMention read(int from) {
        StringBuilder ucum = new StringBuilder();
        int at = from;
        Matcher power = at(at, POWER, POWERS);
        if (power != null) {
            ucum.append("10*").append(digits(power.group(1)));
            at = power.end();
        }
        int afterSpace = afterSpaces(at);
        int start = ucum.isEmpty() ? afterSpace : from;
        Part part = part(afterSpace);
        if (part != null && (ucum.isEmpty() || !part.ucum.startsWith("10*"))) {
            at = part.end;
            if (!part.ucum.equals("1") || ucum.isEmpty()) {
                ucum.append(part.ucum);
            }
        } else if (!ucum.isEmpty()) {
            start = from;
        }
        int parts = 0;
        int alone = part != null && RATES.contains(ucum.toString()) ? exponentEnd(at, part) : -1;
        if (alone > 0) {
            ucum.insert(0, '/');
            at = alone;
            parts++;
        }
        Part below = below(at);
        while (parts < 3 && below != null && !below.ucum.equals("%")) {
            ucum = new StringBuilder(ucum.toString().equals("1") ? "" : ucum)
                    .append('/')
                    .append(below.ucum);
            at = below.end;
            parts++;
            below = below(at);
        }
        String code = ucum.toString();
        if (code.isEmpty() || code.equals("1") || code.startsWith("10*") && parts == 0) {
            return null;
        }
        return new UnitMention(start, at, code);
    }

    /** What divides the unit so far: behind "/" or "per", or with a negative exponent. */
    private @Nullable Part below(int from) {
        Matcher division = at(from, DIVISION, DIVISIONS);
        return division != null ? part(division.end()) : inverse(from);
    }

    /** "kg.m-2", "L min-1": a part that a negative exponent makes the divisor. */
    private @Nullable Part inverse(int from) {
        int i = from;
        while (i < text.length() && i < from + 2 && PRODUCTS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        Part part = i == from ? null : part(i);
        Matcher exponent = part == null ? null : exponent(part.end);
        if (part == null || exponent == null) {
            return null;
        }
        String power = digits(exponent.group(1));
        String code = power.equals("1")
                ? part.ucum
                : table.part(text.subSequence(i, part.end).toString() + power);
        return code == null ? null : new Part(code, exponent.end());
    }

    private @Nullable Matcher exponent(int from) {
        if (from == text.length() || EXPONENTS.indexOf(text.charAt(from)) < 0) {
            return null;
        }
        Matcher exponent = EXPONENT.matcher(text);
        return exponent.find(from) ? exponent : null;
    }

    /** "5 h-1": the end of the exponent behind a unit that stands alone; -1 where a second number follows ("1 h-1 day"). */
    private int exponentEnd(int from, Part part) {
        Matcher exponent = exponent(from);
        return exponent != null
                        && digits(exponent.group(1)).equals("1")
                        && part.end == from
                        && part(afterSpaces(exponent.end())) == null
                ? exponent.end()
                : -1;
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().forEach(c -> digits.append(Character.isDigit(c) ? Character.digit(c, 10) : superscript(c)));
        return digits.toString();
    }

    private static int superscript(int c) {
        return switch (c) {
            case '\u00b9' -> 1;
            case '\u00b2' -> 2;
            case '\u00b3' -> 3;
            default -> c - 0x2070;
        };
    }

    private record Part(String ucum, int end) {}

    /** The part with the longest spelling at this place, or null. */
    private @Nullable Part part(int from) {
        long lengths = from < text.length() ? table.lengths(text.charAt(from)) : 0;
        while (lengths != 0) {
            int longest = Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
            lengths ^= 1L << longest;
            int end = from + longest;
            if (end <= text.length() && endsWord(end)) {
                String code = table.part(text.subSequence(from, end).toString());
                if (code != null) {
                    return new Part(code, end);
                }
            }
        }
        return null;
    }

    /** "50 cells/mm3or less": a unit that ends in a digit ends there, whatever letter follows. */
    private boolean endsWord(int end) {
        return end == text.length()
                || Character.isDigit(text.charAt(end - 1)) && Character.isLetter(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }
}
