package org.armature.eligibility.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Combination.Operator;
import org.jspecify.annotations.Nullable;

/** Reads the notation of expressions. */
final class NotationReader {
    private static final int MAX_DEPTH = 50;
    private static final Set<String> KINDS = words(Presence.Kind.values());
    private static final Set<String> RECOGNISED = words(Recognised.Kind.values());
    private static final Set<String> RESERVED = Stream.of(
                    KINDS, RECOGNISED, Set.of("text", "in", "xuln", "xlln", "all", "any", "not", "if", "except"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final NotationScanner in;
    private int depth;

    NotationReader(String notation) {
        this.in = new NotationScanner(notation);
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name can stand without quotes. */
    static boolean isBareName(String text) {
        if (text.isEmpty() || text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
            return false;
        }
        for (String word : text.split(" ", -1)) {
            if (RESERVED.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " /+%-'".indexOf(c) >= 0);
    }

    /** Whether a unit can stand without quotes. */
    static boolean isUnit(String unit) {
        return NotationScanner.isUnit(unit);
    }

    static boolean isNumber(String value) {
        return NotationScanner.isNumber(value);
    }

    Expression whole() {
        Expression expression = expression();
        in.end();
        return expression;
    }

    private Expression expression() {
        if (++depth > MAX_DEPTH) {
            throw in.expected("fewer than " + MAX_DEPTH + " levels");
        }
        Expression expression = level();
        depth--;
        return expression;
    }

    private Expression level() {
        String word = in.peekWord().toLowerCase(Locale.ROOT);
        if (in.calls()) {
            switch (word) {
                case "all":
                    return combination(Operator.ALL, 0);
                case "any":
                    return combination(Operator.ANY, 0);
                case "except":
                    return combination(Operator.EXCEPT, 0);
                case "at-least":
                    return atLeast();
                case "not":
                    return new Not(arguments(1, 1).get(0), Origin.NONE);
                case "if":
                    List<Expression> parts = arguments(2, 2);
                    return new Conditional(parts.get(0), parts.get(1), Origin.NONE);
                default:
                    break;
            }
        }
        if (KINDS.contains(word)) {
            return presence(Presence.Kind.valueOf(in.word().toUpperCase(Locale.ROOT)));
        }
        if (RECOGNISED.contains(word)) {
            Recognised.Kind kind = Recognised.Kind.valueOf(in.word().toUpperCase(Locale.ROOT));
            return new Recognised(kind, timing(), Origin.NONE);
        }
        if (word.equals("text")) {
            in.word();
            return new Text(Origin.NONE);
        }
        return comparison();
    }

    private Expression combination(Operator operator, int least) {
        return new Combination(operator, least, arguments(1, Integer.MAX_VALUE), Origin.NONE);
    }

    private Expression atLeast() {
        in.word();
        in.expect("(");
        int least = in.number().intValue();
        in.expect(";");
        List<Expression> parts = listed();
        return new Combination(Operator.AT_LEAST, least, parts, Origin.NONE);
    }

    private List<Expression> arguments(int fewest, int most) {
        in.word();
        in.expect("(");
        List<Expression> parts = listed();
        if (parts.size() < fewest || parts.size() > most) {
            throw in.expected(most + " expressions");
        }
        return parts;
    }

    private List<Expression> listed() {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(expression());
        } while (in.take(";"));
        in.expect(")");
        return parts;
    }

    private Expression presence(Presence.Kind kind) {
        if (kind == Presence.Kind.SEX) {
            return new Presence(kind, Name.of(in.word()), Qualifiers.NONE, Origin.NONE);
        }
        Name name = Name.of(in.quoted());
        Qualifiers qualifiers = Qualifiers.NONE;
        for (String word = in.peekWord(); ; word = in.peekWord()) {
            switch (word) {
                case "history" -> qualifiers = in.took() ? qualifiers.withHistory() : qualifiers;
                case "current" -> qualifiers = in.took() ? qualifiers.withCurrent() : qualifiers;
                case "planned" -> qualifiers = in.took() ? qualifiers.withPlanned() : qualifiers;
                case "stable" -> qualifiers = in.took() ? qualifiers.withStable() : qualifiers;
                case "severity" -> {
                    in.word();
                    qualifiers = qualifiers.withSeverity(in.quoted());
                }
                case "dose" -> {
                    in.word();
                    qualifiers = qualifiers.with(new Qualifiers.Dose(in.bounds(), in.unitOr("")));
                }
                default -> {
                    return new Presence(kind, name, qualifiers.withTimes(times()), Origin.NONE);
                }
            }
        }
    }

    private List<Timing> times() {
        List<Timing> times = new ArrayList<>();
        for (Timing timing = timing(); timing != null; timing = timing()) {
            times.add(timing);
        }
        return times;
    }

    private Expression comparison() {
        Name variable = Name.of(in.name());
        if (in.peekWord().equalsIgnoreCase("in") || in.atOperator()) {
            Bounds bounds = in.bounds();
            String unit = in.unitOr("");
            return new Comparison(variable, bounds, unit.isEmpty() ? null : unit, timing(), Origin.NONE);
        }
        throw in.expected("<, <=, >, >=, = or in");
    }

    private @Nullable Timing timing() {
        Timing.Relation relation;
        if (in.takeWord("within")) {
            relation = Timing.Relation.WITHIN;
        } else if (in.takeWord("during")) {
            relation = Timing.Relation.DURING;
        } else if (in.takeWord("for")) {
            relation = lasting();
        } else if (in.take(">=")) {
            relation = Timing.Relation.AT_LEAST;
        } else if (in.take(">")) {
            relation = Timing.Relation.MORE_THAN;
        } else {
            return null;
        }
        Duration duration = relation == Timing.Relation.DURING ? null : in.duration();
        Timing.Direction direction = null;
        for (Timing.Direction side : Timing.Direction.values()) {
            if (in.takeWord(side.name().toLowerCase(Locale.ROOT))) {
                direction = side;
            }
        }
        String anchor = in.atQuote() ? in.quoted() : null;
        return new Timing(relation, duration, direction, anchor);
    }

    private Timing.Relation lasting() {
        if (in.take(">=")) {
            return Timing.Relation.FOR_AT_LEAST;
        }
        if (in.take(">")) {
            return Timing.Relation.FOR_MORE_THAN;
        }
        if (in.take("<=")) {
            return Timing.Relation.FOR_AT_MOST;
        }
        in.expect("<");
        return Timing.Relation.FOR_LESS_THAN;
    }
}
