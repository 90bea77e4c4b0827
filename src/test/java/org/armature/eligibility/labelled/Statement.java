package org.armature.eligibility.labelled;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A leaf of an expression, such as {@code drug "x" dose >= 5 mg within 4 wk before "screening"}, by what a line is judged:
 * variable, comparator, value, unit, time. Left out is what is wording: anchors, {@code current}, {@code history},
 * {@code planned}, {@code stable} and {@code severity}.
 *
 * @param subject the kind and the name, or the variable
 * @param narrowed the same with the adjective of its severity in front: one reader's "severe asthma" is another's asthma that
 *     is severe
 * @param value comparator and number, range or list; empty where there is none
 * @param unit empty where there is none
 * @param times relation, length and side of each time
 */
record Statement(String subject, String narrowed, String value, String unit, Set<String> times) {
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|[\\[(][^\\])]*[\\])](?=\\s|$)|\\{[^}]*\\}|<=|>=|<|>|=|[^\\s\"<>=]+");
    private static final Pattern ROMAN = Pattern.compile("(?i)(iv|v|i{1,3})([a-d]?[1-3]?)");
    private static final List<String> ROMANS = List.of("i", "ii", "iii", "iv", "v");
    private static final Set<String> KINDS = Set.of("condition", "drug", "procedure", "device", "allergy", "state");
    private static final Set<String> OPERATORS = Set.of("<", "<=", ">", ">=", "=");
    private static final Set<String> WORDING = Set.of("current", "history", "planned", "stable");
    private static final Set<String> SIDES = Set.of("before", "after", "of", "ago");
    private static final Set<String> TIMES = Set.of("within", "for", "during");

    /** @param identity from a name to what it means, so that two names of one concept are the same */
    static Statement of(String leaf, UnaryOperator<String> identity) {
        Deque<String> tokens = new ArrayDeque<>(
                TOKEN.matcher(leaf).results().map(MatchResult::group).toList());
        Reading reading = new Reading(tokens, identity);
        reading.subject();
        reading.rest();
        return new Statement(reading.subject, reading.narrowed(), reading.value, reading.unit, reading.times);
    }

    /** Whether a parser's statement says what a label says. A unit that the text lacks may be supplied. */
    boolean saidBy(Statement parsed) {
        return (subject.equals(parsed.subject) || narrowed.equals(parsed.narrowed))
                && value.equals(parsed.value)
                && (unit.isEmpty() || unit.equals(parsed.unit))
                && times.equals(parsed.times);
    }

    private static final class Reading {
        private final Deque<String> tokens;
        private final UnaryOperator<String> identity;
        private String name = "";
        private String severity = "";
        private String subject = "";
        private String value = "";
        private String unit = "";
        private final Set<String> times = new TreeSet<>();

        Reading(Deque<String> tokens, UnaryOperator<String> identity) {
            this.tokens = tokens;
            this.identity = identity;
        }

        String narrowed() {
            return severity.isEmpty() || name.isEmpty() ? subject : identity.apply(severity + " " + name);
        }

        void subject() {
            if (KINDS.contains(tokens.peek())) {
                String kind = tokens.remove();
                // What is a drug to one reader is a procedure to another: the name decides.
                name = unquoted(tokens.remove());
                subject = (kind.equals("allergy") ? "allergy " : "") + identity.apply(name);
                return;
            }
            List<String> words = new ArrayList<>();
            while (!tokens.isEmpty() && !OPERATORS.contains(tokens.peek()) && !isValueOrTime()) {
                words.add(unquoted(tokens.remove()));
            }
            subject = identity.apply(String.join(" ", words));
        }

        /** A name may hold the word in. */
        private boolean isValueOrTime() {
            List<String> next = List.copyOf(tokens);
            boolean range = next.get(0).equals("in")
                    && next.size() > 1
                    && "[({".indexOf(next.get(1).charAt(0)) >= 0;
            return range || TIMES.contains(next.get(0));
        }

        void rest() {
            while (!tokens.isEmpty()) {
                String token = tokens.remove();
                if (token.equals("severity")) {
                    severity = unquoted(tokens.remove());
                } else if (TIMES.contains(token) || (OPERATORS.contains(token) && !value.isEmpty())) {
                    time(token);
                } else if (OPERATORS.contains(token) && isWashOut()) {
                    time(token);
                } else if (OPERATORS.contains(token)) {
                    value(token, tokens.remove());
                } else if (token.equals("in") || token.startsWith("[") || token.startsWith("(")) {
                    value("in", token.equals("in") ? tokens.remove() : token);
                } else if (!WORDING.contains(token) && !token.equals("dose")) {
                    subject += " " + token;
                }
            }
        }

        /** A presence has no value but a dose: another operator begins a time. */
        private boolean isWashOut() {
            List<String> next = List.copyOf(tokens);
            int side = !next.isEmpty() && next.get(0).startsWith("\"") ? 1 : 2;
            return next.size() > side && SIDES.contains(next.get(side));
        }

        private void value(String operator, String number) {
            value = operator + " " + canonical(number);
            if (number.startsWith("xU") || number.startsWith("xL")) {
                value = operator + " 1";
                unit = number;
            } else if (!tokens.isEmpty() && isUnit(tokens.peek())) {
                unit = tokens.remove()
                        .replace("{pack_years}", "pack-years")
                        .replaceAll("\\{[^}]*\\}", "")
                        .replace("mm3", "uL")
                        .replace("kUA/", "kU/");
            }
        }

        private static boolean isUnit(String token) {
            return !OPERATORS.contains(token)
                    && !TIMES.contains(token)
                    && !WORDING.contains(token)
                    && !token.equals("severity");
        }

        private void time(String relation) {
            if (relation.equals("during")) {
                if (!tokens.isEmpty()) {
                    tokens.remove();
                }
                times.add("during");
                return;
            }
            String operator = "";
            if (relation.equals("for")) {
                operator = OPERATORS.contains(tokens.peek()) ? tokens.remove() : ">=";
            }
            String amount = tokens.remove();
            String length = amount.startsWith("\"") ? unquoted(amount) : canonical(amount) + " " + tokens.remove();
            String side = "";
            if (!tokens.isEmpty() && SIDES.contains(tokens.peek())) {
                side = tokens.remove();
                if (!tokens.isEmpty() && tokens.peek().startsWith("\"")) {
                    tokens.remove();
                }
            }
            times.add(String.join(" ", relation, operator, length, side.equals("after") ? side : "")
                    .strip()
                    .replaceAll(" +", " "));
        }

        private static String unquoted(String quoted) {
            return quoted.replace("\"", "");
        }

        /** Numbers without their trailing zeros, lists in order. */
        private static String canonical(String number) {
            char first = number.charAt(0);
            if ("[({".indexOf(first) < 0) {
                return plain(number);
            }
            String inside = number.substring(1, number.length() - 1);
            List<String> parts = Arrays.stream(inside.split("[,;]"))
                    .map(part -> plain(unquoted(part.strip())))
                    .toList();
            return first == '{'
                    ? list(new TreeSet<>(parts))
                    : first + String.join(", ", parts) + number.charAt(number.length() - 1);
        }

        /** Grades that follow each other are a range, however they are written. */
        private static String list(TreeSet<String> values) {
            boolean grades = values.size() > 1
                    && values.stream().allMatch(value -> value.matches("\\d"))
                    && values.last().charAt(0) - values.first().charAt(0) == values.size() - 1;
            return grades ? "[" + values.first() + ", " + values.last() + "]" : "{" + String.join(", ", values) + "}";
        }

        /** "III" and "3", "IIIa" and "3a" are one value. */
        private static String plain(String number) {
            Matcher roman = ROMAN.matcher(number);
            if (roman.matches()) {
                return (ROMANS.indexOf(roman.group(1).toLowerCase(Locale.ROOT)) + 1)
                        + roman.group(2).toLowerCase(Locale.ROOT);
            }
            try {
                return new BigDecimal(number).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException e) {
                return number.toLowerCase(Locale.ROOT);
            }
        }
    }
}
