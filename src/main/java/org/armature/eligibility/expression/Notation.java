package org.armature.eligibility.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Timing.Relation;
import org.jspecify.annotations.Nullable;

/** Expressions as one line of text, for people: labels, tests and the tree on a terminal. */
public final class Notation {
    private static final Set<String> TIME_UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a");

    private static final int LONGEST_QUOTE = 60;

    private final StringBuilder out = new StringBuilder();

    /** The words at a place, null where they are not to be quoted. */
    private final @Nullable Function<Origin, String> words;

    private Notation(@Nullable Function<Origin, String> words) {
        this.words = words;
    }

    /** The notation of an expression; {@link #read} gives the same expression back, without origins and concepts. */
    public static String of(Expression expression) {
        return of(expression, null);
    }

    /**
     * The notation for people to check, with the words that stay text: {@code all(ECOG <= 1; text "in good health")}.
     *
     * @param words the words at a place
     */
    public static String quoting(Expression expression, Function<Origin, String> words) {
        return of(expression, words);
    }

    private static String of(Expression expression, @Nullable Function<Origin, String> words) {
        Notation notation = new Notation(words);
        notation.print(expression);
        return notation.out.toString();
    }

    /**
     * The expression that a notation stands for.
     *
     * @throws IllegalArgumentException where it is none, with the place and what was expected
     */
    public static Expression read(String notation) {
        return new NotationReader(notation).whole();
    }

    private void print(Expression expression) {
        if (expression instanceof Comparison comparison) {
            print(comparison);
        } else if (expression instanceof Presence presence) {
            print(presence);
        } else if (expression instanceof Combination combination) {
            list(head(combination), combination.parts());
        } else if (expression instanceof Not not) {
            list("not(", not.parts());
        } else if (expression instanceof Conditional conditional) {
            list("if(", conditional.parts());
        } else if (expression instanceof Recognised recognised) {
            out.append(word(recognised.kind()));
            print(recognised.timing());
        } else {
            out.append("text");
            quote(expression.origin());
        }
    }

    private void quote(Origin origin) {
        if (words == null) {
            return;
        }
        String said = words.apply(origin).strip().replaceAll("\\s+", " ");
        boolean cut = said.length() > LONGEST_QUOTE;
        String shown = cut ? said.substring(0, LONGEST_QUOTE).strip() + " …" : said;
        out.append(shown.isEmpty() ? "" : " " + quoted(shown));
    }

    private static String head(Combination combination) {
        return switch (combination.operator()) {
            case ALL -> "all(";
            case ANY -> "any(";
            case AT_LEAST -> "at-least(" + combination.least() + "; ";
            case EXCEPT -> "except(";
        };
    }

    private void list(String head, List<Expression> parts) {
        out.append(head);
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : "; ");
            print(parts.get(i));
        }
        out.append(')');
    }

    private void print(Comparison comparison) {
        out.append(variable(comparison.variable().text())).append(' ');
        print(comparison.bounds(), comparison.unit());
        print(comparison.timing());
    }

    /** A name stands bare where its words cannot be taken for anything else. */
    private static String variable(String text) {
        return NotationReader.isBareName(text) ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace('"', '\'') + '"';
    }

    private void print(Bounds bounds, @Nullable String unit) {
        if (!bounds.values().isEmpty()) {
            out.append(bounds.values().stream().map(Notation::value).collect(Collectors.joining(", ", "in {", "}")));
        } else if (bounds.isExact() && bounds.low() != null) {
            out.append("= ").append(plain(bounds.low().value()));
        } else if (bounds.low() != null && bounds.high() != null) {
            out.append(bounds.low().inclusive() ? "in [" : "in (")
                    .append(plain(bounds.low().value()));
            out.append(", ")
                    .append(plain(bounds.high().value()))
                    .append(bounds.high().inclusive() ? ']' : ')');
        } else if (bounds.low() != null) {
            oneSided(bounds.low(), ">");
        } else if (bounds.high() != null) {
            oneSided(bounds.high(), "<");
        }
        if (unit != null) {
            out.append(' ').append(NotationReader.isUnit(unit) ? unit : quoted(unit));
        }
    }

    private void oneSided(Bound bound, String sign) {
        out.append(sign).append(bound.inclusive() ? "= " : " ").append(plain(bound.value()));
    }

    private static String value(String value) {
        return NotationReader.isNumber(value) ? value : quoted(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private void print(Presence presence) {
        out.append(word(presence.kind())).append(' ');
        if (presence.kind() == Presence.Kind.SEX) {
            out.append(presence.name().text());
            return;
        }
        out.append(quoted(presence.name().text()));
        Qualifiers qualifiers = presence.qualifiers();
        out.append(qualifiers.history() ? " history" : "")
                .append(qualifiers.current() ? " current" : "")
                .append(qualifiers.planned() ? " planned" : "");
        if (qualifiers.severity() != null) {
            out.append(" severity ").append(quoted(qualifiers.severity()));
        }
        if (qualifiers.dose() != null) {
            int dose = out.length();
            print(qualifiers.dose().bounds(), qualifiers.dose().unit());
            if (out.substring(dose).startsWith("in ")) {
                out.delete(dose, dose + "in ".length());
            }
            out.insert(dose, " dose ");
        }
        out.append(qualifiers.stable() ? " stable" : "");
        qualifiers.times().forEach(this::print);
    }

    private void print(@Nullable Timing timing) {
        if (timing == null) {
            return;
        }
        out.append(prefix(timing.relation()));
        Duration duration = timing.duration();
        if (duration != null) {
            String length = plain(duration.amount()) + " " + duration.unit();
            out.append(' ').append(TIME_UNITS.contains(duration.unit()) ? length : quoted(length));
        }
        if (timing.direction() != null) {
            out.append(' ').append(word(timing.direction()));
        }
        if (timing.anchor() != null) {
            out.append(' ').append(quoted(timing.anchor()));
        }
    }

    private static String prefix(Relation relation) {
        return switch (relation) {
            case WITHIN -> " within";
            case AT_LEAST -> " >=";
            case MORE_THAN -> " >";
            case FOR_AT_LEAST -> " for >=";
            case FOR_MORE_THAN -> " for >";
            case FOR_AT_MOST -> " for <=";
            case FOR_LESS_THAN -> " for <";
            case DURING -> " during";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
