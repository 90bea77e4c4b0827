package org.armature.eligibility.vocabulary;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a UCUM unit measures and how large it is.
 *
 * @param factor how many base units it is
 * @param offset what is added to a value in base units, for temperatures
 * @param dimensions the exponent of each dimension that it has; empty for a pure number
 */
record Unit(double factor, double offset, Map<String, Integer> dimensions) {
    static final Unit ONE = new Unit(1, 0, Map.of());

    Unit times(Unit other, int exponent) {
        Map<String, Integer> sum = new TreeMap<>(dimensions);
        other.dimensions.forEach((name, count) -> sum.merge(name, exponent * count, Integer::sum));
        sum.values().removeIf(count -> count == 0);
        return new Unit(factor * Math.pow(other.factor, exponent), offset + other.offset, sum);
    }

    /** The same unit with one dimension in the place of another: amount of substance for mass. */
    Unit with(String from, String to, double perBase) {
        Integer count = dimensions.get(from);
        if (count == null) {
            return this;
        }
        Map<String, Integer> changed = new TreeMap<>(dimensions);
        changed.remove(from);
        changed.merge(to, count, Integer::sum);
        changed.values().removeIf(exponent -> exponent == 0);
        return new Unit(factor * Math.pow(perBase, count), offset, changed);
    }
}
