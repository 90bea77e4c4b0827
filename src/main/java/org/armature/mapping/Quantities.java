package org.armature.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.vocabulary.Units;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.jspecify.annotations.Nullable;

/** Limits of criteria as quantities. */
final class Quantities {
    static final String UCUM = "http://unitsofmeasure.org";

    private Quantities() {}

    /** A number with a unit: in UCUM where it is one, as it is written where not. */
    static Quantity of(BigDecimal value, @Nullable String unit) {
        Quantity quantity = new Quantity().setValue(plain(value));
        if (unit != null && !unit.isBlank()) {
            quantity.setUnit(unit);
            if (isUcum(unit)) {
                quantity.setSystem(UCUM).setCode(unit);
            }
        }
        return quantity;
    }

    private static boolean isUcum(String unit) {
        return !unit.equals(Comparison.ULN)
                && !unit.equals(Comparison.LLN)
                && Units.standard().isKnown(unit);
    }

    /** A number without an exponent: "100", not "1E+2". */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static Quantity low(Bound bound, @Nullable String unit) {
        return of(bound.value(), unit)
                .setComparator(
                        bound.inclusive() ? QuantityComparator.GREATER_OR_EQUAL : QuantityComparator.GREATER_THAN);
    }

    static Quantity high(Bound bound, @Nullable String unit) {
        return of(bound.value(), unit)
                .setComparator(bound.inclusive() ? QuantityComparator.LESS_OR_EQUAL : QuantityComparator.LESS_THAN);
    }

    /** The ends of a range, each with its comparator; a single value has none. */
    static List<Quantity> ends(Bounds bounds, @Nullable String unit) {
        List<Quantity> ends = new ArrayList<>();
        if (bounds.low() != null && bounds.isExact()) {
            return List.of(of(bounds.low().value(), unit));
        }
        if (bounds.low() != null) {
            ends.add(low(bounds.low(), unit));
        }
        if (bounds.high() != null) {
            ends.add(high(bounds.high(), unit));
        }
        return ends;
    }

    /** What a quantity admits. */
    static Bounds bounds(Quantity quantity) {
        BigDecimal value = quantity.getValue();
        if (!quantity.hasComparator()) {
            return Bounds.exactly(value);
        }
        return switch (quantity.getComparator()) {
            case LESS_THAN -> Bounds.below(value);
            case LESS_OR_EQUAL -> Bounds.atMost(value);
            case GREATER_OR_EQUAL -> Bounds.atLeast(value);
            case GREATER_THAN -> Bounds.above(value);
            case NULL -> Bounds.exactly(value);
        };
    }

    static @Nullable String unit(Quantity quantity) {
        return quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
    }

    /** Whether a value of a list is a number that can be written as one and comes back the same. */
    static boolean isNumber(String value) {
        try {
            return value.length() <= 18 && new BigDecimal(value).toPlainString().equals(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
