package org.armature.eligibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The criteria of a text with what they say.
 *
 * @param text the verbatim text, in markdown; all places are offsets in it
 * @param criteria one for each bullet or paragraph at the top level, in order
 */
public record EligibilityCriteria(String text, List<CriterionReading> criteria) {
    public EligibilityCriteria {
        criteria = List.copyOf(criteria);
    }

    /** All criteria, nested ones too, in the order of the text. */
    public Stream<CriterionReading> lines() {
        return criteria.stream().flatMap(CriterionReading::lines);
    }

    /** How many criteria at the top level can be decided how far; every kind is present. */
    public Map<Computability, Integer> computability() {
        Map<Computability, Integer> counts = new EnumMap<>(Computability.class);
        for (Computability kind : Computability.values()) {
            counts.put(kind, 0);
        }
        criteria.forEach(criterion -> counts.merge(criterion.computability(), 1, Integer::sum));
        return counts;
    }
}
