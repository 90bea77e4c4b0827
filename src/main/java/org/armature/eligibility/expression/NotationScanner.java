package org.armature.eligibility.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The small pieces of the notation: words, quoted names, numbers, units, bounds. */
final class NotationScanner {
    private static final Set<String> NO_UNITS = Set.of(
            "within",
            "for",
            "during",
            "before",
            "after",
            "of",
            "history",
            "current",
            "planned",
            "stable",
            "severity",
            "dose");

    private final String text;
    private int at;

    NotationScanner(String text) {
        this.text = text;
        skipSpace();
    }

    static boolean isUnit(String unit) {
        return !unit.isEmpty()
                && !NO_UNITS.contains(unit)
                && unit.chars().noneMatch(c -> Character.isWhitespace(c) || "\"();<>=,".indexOf(c) >= 0);
    }

    static boolean isNumber(String value) {
        int i = value.startsWith("-") ? 1 : 0;
        boolean digit = false;
        boolean point = false;
        for (; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c == '.' && digit && !point && i + 1 < value.length()) {
                point = true;
            } else {
                return false;
            }
        }
        return digit;
    }

    IllegalArgumentException expected(String what) {
        return new IllegalArgumentException("expected " + what + " at " + at + " of: " + text);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    void end() {
        if (at < text.length()) {
            throw expected("the end");
        }
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-' && end > at)) {
            end++;
        }
        return end;
    }

    /** The word that stands next, empty if none does. */
    String peekWord() {
        return text.substring(at, wordEnd());
    }

    String word() {
        String word = peekWord();
        if (word.isEmpty()) {
            throw expected("a word");
        }
        at += word.length();
        skipSpace();
        return word;
    }

    /** Takes the next word; true, so that a flag can be set with it. */
    boolean took() {
        word();
        return true;
    }

    boolean takeWord(String word) {
        return peekWord().equals(word) && took();
    }

    /** Whether the next word has arguments. */
    boolean calls() {
        int end = wordEnd();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '(';
    }

    boolean take(String sign) {
        if (!text.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        skipSpace();
        return true;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw expected(sign);
        }
    }

    boolean atQuote() {
        return text.startsWith("\"", at);
    }

    String quoted() {
        int end = atQuote() ? text.indexOf('"', at + 1) : -1;
        if (end < 0) {
            throw expected("a name in quotes");
        }
        String name = text.substring(at + 1, end);
        at = end + 1;
        skipSpace();
        return name;
    }

    boolean atOperator() {
        return at < text.length() && "<>=".indexOf(text.charAt(at)) >= 0;
    }

    /** The name of a variable: quoted, or all words before an operator. */
    String name() {
        if (atQuote()) {
            return quoted();
        }
        int end = at;
        while (end < text.length() && "<>=();\"".indexOf(text.charAt(end)) < 0 && !text.startsWith(" in ", end)) {
            end++;
        }
        String name = text.substring(at, end).strip();
        if (name.isEmpty()) {
            throw expected("an expression");
        }
        at = end;
        skipSpace();
        return name;
    }

    BigDecimal number() {
        int end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String number = text.substring(at, end);
        if (!isNumber(number)) {
            throw expected("a number");
        }
        at = end;
        skipSpace();
        return new BigDecimal(number);
    }

    Bounds bounds() {
        if (takeWord("in")) {
            return text.startsWith("{", at) ? values() : range();
        }
        if (take(">=")) {
            return Bounds.atLeast(numberOrOne());
        }
        if (take("<=")) {
            return Bounds.atMost(numberOrOne());
        }
        if (take(">")) {
            return Bounds.above(numberOrOne());
        }
        if (take("<")) {
            return Bounds.below(numberOrOne());
        }
        if (text.startsWith("[", at) || text.startsWith("(", at)) {
            return range();
        }
        if (text.startsWith("{", at)) {
            return values();
        }
        expect("=");
        return Bounds.exactly(numberOrOne());
    }

    /** "ALT &lt;= xULN" means once the limit. */
    private BigDecimal numberOrOne() {
        return text.startsWith("xULN", at) || text.startsWith("xLLN", at) ? BigDecimal.ONE : number();
    }

    private Bounds range() {
        boolean lowIncluded = take("[");
        if (!lowIncluded) {
            expect("(");
        }
        BigDecimal low = number();
        expect(",");
        BigDecimal high = number();
        boolean highIncluded = take("]");
        if (!highIncluded) {
            expect(")");
        }
        return new Bounds(new Bounds.Bound(low, lowIncluded), new Bounds.Bound(high, highIncluded), List.of());
    }

    private Bounds values() {
        expect("{");
        List<String> values = new ArrayList<>();
        do {
            values.add(atQuote() ? quoted() : bareValue());
        } while (take(","));
        expect("}");
        return Bounds.oneOf(values);
    }

    private String bareValue() {
        int end = at;
        while (end < text.length() && ",}\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = text.substring(at, end).strip();
        if (value.isEmpty()) {
            throw expected("a value");
        }
        at = end;
        return value;
    }

    String unitOr(String none) {
        if (atQuote()) {
            return quoted();
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && ";)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String unit = text.substring(at, end);
        if (!isUnit(unit)) {
            return none;
        }
        at = end;
        skipSpace();
        return unit;
    }

    Duration duration() {
        if (atQuote()) {
            String[] words = quoted().split(" ", 2);
            if (words.length < 2 || !isNumber(words[0])) {
                throw expected("a number and a unit");
            }
            return new Duration(new BigDecimal(words[0]), words[1]);
        }
        BigDecimal amount = number();
        String unit = unitOr("");
        if (unit.isEmpty()) {
            throw expected("a unit of time");
        }
        return new Duration(amount, unit);
    }
}
