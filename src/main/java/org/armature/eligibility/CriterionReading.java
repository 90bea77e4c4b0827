package org.armature.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A criterion and what it says.
 *
 * @param criterion as it is written, with its place in the text
 * @param cohort the heading of its list where that says for whom the list is, null where it is for everyone
 * @param line what its own words say
 * @param whole what it says together with the items that are nested in it, in the polarity in which it is written
 * @param items the nested items
 * @param reservation why it is for a person even if its expression could be decided; null where nothing speaks against it
 */
public record CriterionReading(
        Criterion criterion,
        @Nullable String cohort,
        Expression line,
        Expression whole,
        List<CriterionReading> items,
        @Nullable Reservation reservation) {
    public CriterionReading {
        items = List.copyOf(items);
    }

    /** This criterion and all that are nested in it. */
    public Stream<CriterionReading> lines() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(CriterionReading::lines));
    }
}
