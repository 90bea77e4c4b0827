package org.armature.eligibility.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A concept that has a value.
 *
 * @param unit the UCUM unit in which its limits are given; "1" for a pure number, an ordinal or a count
 * @param units the UCUM units that texts state it in, {@code unit} among them; the commonest first
 * @param low the lowest value, in {@code unit}, that a criterion may plausibly state
 * @param high the highest value, in {@code unit}, that a criterion may plausibly state
 * @param molarMass in g/mol, for mg/dL and mmol/L; 0 where there is none
 * @param valence charges of an ion, for mEq/L; 0 where there is none
 * @param scale the values of an ordinal variable
 * @param others measures that cannot be converted to {@code unit}: FEV1 in liters beside percent of predicted
 */
public record Variable(
        Concept concept,
        String unit,
        List<String> units,
        double low,
        double high,
        double molarMass,
        int valence,
        @Nullable Scale scale,
        List<Measure> others) {
    public Variable {
        units = List.copyOf(units);
        others = List.copyOf(others);
    }

    /** Another unit in which a variable is stated, with limits of its own. */
    public record Measure(String unit, double low, double high) {}

    /** The preferred name. */
    public String name() {
        return concept.label();
    }

    /**
     * A value in another unit, in {@link #unit()}; empty where that unit does not measure this variable. Mass and amount
     * of substance are converted with the molar mass.
     *
     * @param ucum a UCUM unit, as {@link Units} reads it
     */
    public OptionalDouble canonical(double value, String ucum) {
        return Units.standard().convert(value, ucum, this);
    }

    /** Whether a criterion may plausibly state this value in this unit: false for a unit that does not fit. */
    public boolean isPlausible(double value, String ucum) {
        OptionalDouble canonical = canonical(value, ucum);
        if (canonical.isPresent()) {
            return canonical.getAsDouble() >= low && canonical.getAsDouble() <= high;
        }
        return others.stream().anyMatch(other -> {
            OptionalDouble converted = Units.standard().convert(value, ucum, other.unit());
            return converted.isPresent()
                    && converted.getAsDouble() >= other.low()
                    && converted.getAsDouble() <= other.high();
        });
    }

    /**
     * The unit that is meant where a text states none: the first of {@link #units()} in which the value is plausible
     * ("platelets >= 100,000" are per microliter), or empty where none is, or where the value would be plausible, but
     * different, in another of them.
     */
    public Optional<String> unitOf(double value) {
        List<String> plausible =
                units.stream().filter(ucum -> isPlausible(value, ucum)).toList();
        boolean same = plausible.stream()
                        .map(ucum -> canonical(value, ucum))
                        .map(canonical ->
                                canonical.isPresent() ? Math.round(canonical.getAsDouble() * 1e6) : Long.MIN_VALUE)
                        .distinct()
                        .count()
                == 1;
        return same ? Optional.of(plausible.get(0)) : Optional.empty();
    }
}
