package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a study plans to measure. */
public record OutcomesModule(
        List<Outcome> primaryOutcomes, List<Outcome> secondaryOutcomes, List<Outcome> otherOutcomes) {
    public static final OutcomesModule EMPTY = new OutcomesModule(List.of(), List.of(), List.of());

    public OutcomesModule {
        primaryOutcomes = Lists.copyOf(primaryOutcomes);
        secondaryOutcomes = Lists.copyOf(secondaryOutcomes);
        otherOutcomes = Lists.copyOf(otherOutcomes);
    }

    /** One planned measurement. */
    public record Outcome(
            @Nullable String measure,
            @Nullable String description,
            @Nullable String timeFrame) {}
}
