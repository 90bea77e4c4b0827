package org.armature.eligibility;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Scale;
import org.armature.eligibility.vocabulary.Units;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How much a machine can decide from the records of a patient. It can decide a comparison of a known variable in a unit that
 * can be converted, and the presence of something that has a code, at a time that is known.
 */
public final class Decidability {
    /** Results in words that have codes of their own in a patient's record. */
    private static final Set<String> RESULTS = Set.of("positive", "negative", "normal", "abnormal");

    /** Events that are now, when a patient is matched; a patient's record does not tell any other ("last dose"). */
    private static final Set<String> NOW = Set.of(
            "screening",
            "study screening",
            "screening visit",
            "baseline",
            "randomization",
            "randomisation",
            "enrollment",
            "enrolment",
            "study enrollment",
            "registration",
            "study entry",
            "study start",
            "inclusion",
            "consent",
            "informed consent",
            "day 1",
            "study day 1",
            "first dose",
            "first dose of study drug",
            "study treatment",
            "treatment");

    /** Of what somebody may have several: one that is let off says nothing of another. */
    private static final Set<Presence.Kind> THINGS = EnumSet.of(
            Presence.Kind.CONDITION,
            Presence.Kind.DRUG,
            Presence.Kind.PROCEDURE,
            Presence.Kind.DEVICE,
            Presence.Kind.ALLERGY);

    /** Needs no code: the date of birth tells. */
    private static final String AGE = "variable/age";

    private final Vocabulary vocabulary;
    private final Set<String> classesWithMembers = new HashSet<>();

    /** With the vocabulary that is part of the program. */
    public static Decidability standard() {
        return Standard.DECIDABILITY;
    }

    private static final class Standard {
        private static final Decidability DECIDABILITY = new Decidability(Vocabulary.standard());
    }

    public Decidability(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Concept concept : vocabulary.concepts()) {
            if (!concept.codes().isEmpty()) {
                classesWithMembers.addAll(concept.classes());
            }
        }
    }

    /** How much of a criterion can be decided. To which cohort a patient would belong is for the study to decide. */
    public Computability of(CriterionReading reading) {
        Computability computability = of(reading.whole());
        boolean all = reading.cohort() == null && decides(reading);
        return computability == Computability.COMPUTABLE && !all ? Computability.PARTLY : computability;
    }

    /** Whether a machine can decide all of a criterion as it is meant. */
    public boolean decides(CriterionReading reading) {
        return decides(reading.whole()) && reading.lines().allMatch(line -> line.reservation() == null);
    }

    /** Why a criterion is for a person though its expression could be decided; empty where that is not so. */
    public Optional<Reservation> reserved(CriterionReading reading) {
        return decides(reading.whole())
                ? reading.lines()
                        .map(CriterionReading::reservation)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** How many criteria at the top level can be decided how far; every kind is present. */
    public Map<Computability, Integer> of(EligibilityCriteria criteria) {
        Map<Computability, Integer> counts = new EnumMap<>(Computability.class);
        for (Computability kind : Computability.values()) {
            counts.put(kind, 0);
        }
        criteria.criteria().forEach(criterion -> counts.merge(of(criterion), 1, Integer::sum));
        return counts;
    }

    /** How much of an expression can be decided. */
    public Computability of(Expression expression) {
        if (decides(expression)) {
            return Computability.COMPUTABLE;
        }
        List<Expression> leaves = expression.leaves();
        if (leaves.stream().anyMatch(this::decides)) {
            return Computability.PARTLY;
        }
        if (leaves.stream().anyMatch(leaf -> leaf instanceof Comparison || leaf instanceof Presence)) {
            return Computability.UNDERSTOOD;
        }
        return leaves.stream().anyMatch(Recognised.class::isInstance) ? Computability.FOR_A_PERSON : Computability.TEXT;
    }

    /** Whether a machine can decide all of it. */
    public boolean decides(Expression expression) {
        if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (expression instanceof Presence presence) {
            return presence(presence);
        }
        if (expression instanceof Recognised || expression instanceof Text) {
            return false;
        }
        return !isOfThings(expression) && expression.parts().stream().allMatch(this::decides);
    }

    /** "Malignancy except basal cell carcinoma": who has both is kept out, though an exception is who is let off. */
    private static boolean isOfThings(Expression expression) {
        return expression instanceof Combination combination
                && combination.operator() == Combination.Operator.EXCEPT
                && combination.parts().get(0).leaves().stream()
                        .anyMatch(leaf -> leaf instanceof Presence presence && THINGS.contains(presence.kind()));
    }

    private boolean comparison(Comparison comparison) {
        Name name = comparison.variable();
        boolean aged = AGE.equals(name.concept()) && comparison.timing() != null;
        if (!name.grounded() || aged || !isNow(comparison.timing())) {
            return false;
        }
        return vocabulary
                .concept(String.valueOf(name.concept()))
                .filter(concept -> !concept.codes().isEmpty() || concept.id().equals(AGE))
                .flatMap(vocabulary::variable)
                .filter(variable -> isComparable(variable, comparison.bounds(), comparison.unit()))
                .isPresent();
    }

    private static boolean isComparable(Variable variable, Bounds bounds, @Nullable String unit) {
        if (!bounds.values().isEmpty()) {
            return bounds.values().stream().allMatch(value -> isKnown(value, variable.scale()));
        }
        if (Comparison.ULN.equals(unit) || Comparison.LLN.equals(unit)) {
            return !bounds.isExact();
        }
        return !isBareNumber(variable, bounds)
                && variable.canonical(1, unit == null ? "1" : unit).isPresent();
    }

    /** "Blood pressure 140/90", "LDL 100": a measurement that is said to be a number has lost its comparator. */
    private static boolean isBareNumber(Variable variable, Bounds bounds) {
        Bounds.Bound low = bounds.low();
        Bounds.Bound high = bounds.high();
        return variable.scale() == null
                && !variable.unit().equals("1")
                && low != null
                && high != null
                && low.value().compareTo(high.value()) == 0;
    }

    private static boolean isKnown(String value, @Nullable Scale scale) {
        return scale == null
                ? RESULTS.contains(value.toLowerCase(Locale.ROOT))
                : scale.values().contains(value);
    }

    /** A degree in words, an unchanged dose and a plan are for a person to judge; so are two times at once. */
    private boolean presence(Presence presence) {
        if (presence.kind() == Presence.Kind.SEX) {
            return List.of("male", "female").contains(presence.name().text());
        }
        Qualifiers qualifiers = presence.qualifiers();
        return qualifiers.severity() == null
                && !qualifiers.stable()
                && !qualifiers.planned()
                && qualifiers.times().size() < 2
                && isNow(qualifiers.timing())
                && (qualifiers.dose() == null
                        || Units.standard().isKnown(qualifiers.dose().unit()))
                && hasCode(presence.name());
    }

    private boolean hasCode(Name name) {
        return name.grounded()
                && vocabulary
                        .concept(String.valueOf(name.concept()))
                        .filter(concept -> !concept.codes().isEmpty() || classesWithMembers.contains(concept.id()))
                        .isPresent();
    }

    private static boolean isNow(@Nullable Timing timing) {
        if (timing == null) {
            return true;
        }
        boolean measurable = timing.duration() != null
                && Units.standard().convert(1, timing.duration().unit(), "d").isPresent();
        boolean before = timing.direction() != Timing.Direction.AFTER && timing.relation() != Timing.Relation.DURING;
        return measurable
                && before
                && (timing.anchor() == null || NOW.contains(timing.anchor().toLowerCase(Locale.ROOT)));
    }
}
