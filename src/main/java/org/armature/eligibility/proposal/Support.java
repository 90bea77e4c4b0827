package org.armature.eligibility.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words of a criterion support an expression: every name and every number of it must stand in them. A proposer
 * may find a structure, but it must not bring anything along.
 */
final class Support {
    private static final List<String> LIMITS_OF_NORMAL = List.of("uln", "lln", "limit", "normal");

    private final String words;
    private final WrittenNumbers numbers;

    Support(String text) {
        this.words = normal(text);
        this.numbers = WrittenNumbers.in(text);
    }

    /** What an expression has that the words have not, or that no criterion can have; empty where all is well. */
    Optional<String> lacking(Expression expression) {
        Missing missing = new Missing();
        expression.walk(part -> check(part, missing));
        return Optional.ofNullable(missing.first);
    }

    private static final class Missing implements Consumer<String> {
        private @Nullable String first;

        @Override
        public void accept(String what) {
            if (first == null) {
                first = what;
            }
        }
    }

    private void check(Expression part, Missing missing) {
        if (part instanceof Comparison comparison) {
            words(comparison.variable().text(), missing);
            bounds(comparison.bounds(), isMultiple(comparison), missing);
            if (isMultiple(comparison) && LIMITS_OF_NORMAL.stream().noneMatch(words::contains)) {
                missing.accept("a limit of normal is not in the text");
            }
            timing(comparison.timing(), missing);
        } else if (part instanceof Presence presence && presence.kind() == Presence.Kind.SEX) {
            if (!List.of("male", "female").contains(presence.name().text())) {
                missing.accept("no sex");
            }
        } else if (part instanceof Presence presence) {
            words(presence.name().text(), missing);
            qualifiers(presence.qualifiers(), missing);
        } else if (part instanceof Recognised recognised) {
            timing(recognised.timing(), missing);
        } else if (part instanceof Combination combination) {
            combination(combination, missing);
        }
    }

    private void combination(Combination combination, Missing missing) {
        int parts = combination.parts().size();
        boolean sound = switch (combination.operator()) {
            case ALL, ANY -> true;
            case AT_LEAST -> combination.least() >= 1 && combination.least() <= parts;
            case EXCEPT -> parts >= 2;
        };
        if (!sound) {
            missing.accept("a combination of too few");
        } else if (combination.operator() == Combination.Operator.AT_LEAST) {
            number(BigDecimal.valueOf(combination.least()), missing);
        }
    }

    private void qualifiers(Qualifiers qualifiers, Missing missing) {
        if (qualifiers.severity() != null) {
            words(qualifiers.severity(), missing);
        }
        if (qualifiers.dose() != null) {
            words(qualifiers.dose().unit(), missing);
            bounds(qualifiers.dose().bounds(), false, missing);
        }
        qualifiers.times().forEach(timing -> timing(timing, missing));
    }

    private void timing(@Nullable Timing timing, Missing missing) {
        if (timing == null) {
            return;
        }
        if (timing.duration() != null) {
            number(timing.duration().amount(), missing);
        }
        if (timing.anchor() != null) {
            words(timing.anchor(), missing);
        }
    }

    private static boolean isMultiple(Comparison comparison) {
        return Comparison.ULN.equals(comparison.unit()) || Comparison.LLN.equals(comparison.unit());
    }

    private void bounds(Bounds bounds, boolean oneIsImplied, Missing missing) {
        if (!bounds.isOrdered()) {
            missing.accept("limits in the wrong order");
        }
        Stream.of(Optional.ofNullable(bounds.low()), Optional.ofNullable(bounds.high()))
                .flatMap(Optional::stream)
                .map(Bound::value)
                .filter(value -> !oneIsImplied || value.compareTo(BigDecimal.ONE) != 0)
                .forEach(value -> number(value, missing));
        bounds.values().forEach(value -> value(value, missing));
    }

    /** A value of a list may lie between two written ones: "0-2" is 0, 1 and 2. */
    private void value(String value, Missing missing) {
        BigDecimal number = WrittenNumbers.parsed(value);
        if (number == null) {
            words(value, missing);
        } else if (!numbers.span(number)) {
            missing.accept("the number " + value + " is not in the text");
        }
    }

    private void number(BigDecimal value, Missing missing) {
        if (!numbers.has(value)) {
            missing.accept("the number " + value.toPlainString() + " is not in the text");
        }
    }

    private void words(String name, Missing missing) {
        String sought = normal(name);
        if (sought.isEmpty() || !words.contains(sought)) {
            missing.accept("\"" + name + "\" is not in the text");
        }
    }

    private static String normal(String text) {
        return String.join(" ", text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    }
}
