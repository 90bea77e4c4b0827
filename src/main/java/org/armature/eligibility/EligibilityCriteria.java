package org.armature.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Origin;

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

    /** The words at a place, without the escapes of markdown; empty where there are none. */
    public String words(Origin origin) {
        int end = Math.min(origin.end(), text.length());
        return origin.start() < end ? CriteriaText.withoutEscapes(text.substring(origin.start(), end)) : "";
    }
}
