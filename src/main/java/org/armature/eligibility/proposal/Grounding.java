package org.armature.eligibility.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Relates the names of a proposed expression to the concepts that they exactly name, and gives all of it one place. */
final class Grounding {
    private final Vocabulary vocabulary;
    private final Origin origin;

    Grounding(Vocabulary vocabulary, Origin origin) {
        this.vocabulary = vocabulary;
        this.origin = origin;
    }

    /** The same expression with its concepts; empty where a variable has a value that it cannot have. */
    Optional<Expression> of(Expression expression) {
        if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (expression instanceof Presence presence) {
            Name name = named(presence.name(), kinds(presence.kind()));
            return Optional.of(new Presence(presence.kind(), name, presence.qualifiers(), origin));
        }
        if (expression instanceof Recognised recognised) {
            return Optional.of(new Recognised(recognised.kind(), recognised.timing(), origin));
        }
        if (expression instanceof Text) {
            return Optional.of(new Text(origin));
        }
        List<Expression> parts = new ArrayList<>();
        for (Expression part : expression.parts()) {
            Optional<Expression> grounded = of(part);
            if (grounded.isEmpty()) {
                return grounded;
            }
            parts.add(grounded.get());
        }
        return Optional.of(with(expression, parts));
    }

    private Expression with(Expression whole, List<Expression> parts) {
        if (whole instanceof Combination combination) {
            return new Combination(combination.operator(), combination.least(), parts, origin);
        }
        if (whole instanceof Conditional) {
            return new Conditional(parts.get(0), parts.get(1), origin);
        }
        return new Not(parts.get(0), origin);
    }

    private Optional<Expression> comparison(Comparison comparison) {
        Name name = named(comparison.variable(), List.of(Kind.VARIABLE));
        Bounds bounds = comparison.bounds();
        Optional<Variable> variable =
                vocabulary.concept(String.valueOf(name.concept())).flatMap(vocabulary::variable);
        if (variable.isPresent() && !isPossible(variable.get(), bounds, comparison.unit())) {
            return Optional.empty();
        }
        return Optional.of(new Comparison(name, bounds, comparison.unit(), comparison.timing(), origin));
    }

    private static boolean isPossible(Variable variable, Bounds bounds, @Nullable String unit) {
        boolean withoutUnit = unit == null && !variable.unit().equals("1");
        if (withoutUnit || Comparison.ULN.equals(unit) || Comparison.LLN.equals(unit)) {
            return true;
        }
        return Stream.of(Optional.ofNullable(bounds.low()), Optional.ofNullable(bounds.high()))
                .flatMap(Optional::stream)
                .map(Bound::value)
                .allMatch(value -> variable.isPlausible(value.doubleValue(), unit == null ? "1" : unit));
    }

    private static List<Kind> kinds(Presence.Kind kind) {
        return switch (kind) {
            case CONDITION -> List.of(Kind.CONDITION);
            case DRUG, ALLERGY -> List.of(Kind.DRUG, Kind.DRUG_CLASS);
            case PROCEDURE -> List.of(Kind.PROCEDURE);
            case DEVICE -> List.of(Kind.DEVICE);
            case STATE -> List.of(Kind.STATE);
            case SEX -> List.of();
        };
    }

    /** A name that is only part of what is written names something else. */
    private Name named(Name name, List<Kind> kinds) {
        String text = name.text();
        return vocabulary.mentions(text).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == text.length())
                .flatMap(mention -> kinds.stream().flatMap(kind -> mention.concept(kind).stream()))
                .map(Concept::id)
                .findFirst()
                .map(id -> new Name(text, id, true))
                .orElse(name);
    }
}
