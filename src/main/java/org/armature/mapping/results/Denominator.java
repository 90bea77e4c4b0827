package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many of a unit, mostly participants, were analyzed in each group. */
public record Denominator(@Nullable String units, List<Count> counts) {

    static Denominator of(JsonNode json) {
        return new Denominator(
                Stated.text(json, "units"),
                Stated.list(json, "counts", Count::of).stream()
                        .filter(count -> !count.value.isEmpty())
                        .toList());
    }

    /** The number of one group, as it is stated. */
    public record Count(String groupId, String value) {
        static Count of(JsonNode json) {
            return new Count(Stated.key(json, "groupId"), Stated.key(json, "value"));
        }
    }

    static Stream<String> groupIds(List<Denominator> denominators) {
        return denominators.stream()
                .flatMap(denominator -> denominator.counts.stream())
                .map(Count::groupId);
    }

    /** Whether people are counted, not their eyes or visits. */
    boolean isOfParticipants() {
        return "participants".equalsIgnoreCase(units);
    }

    /** The row of a table; {@code of} is the class where the numbers are of one class alone. */
    ResultTable.Row row(@Nullable String of) {
        String name = Words.join(": ", of, Words.with("Number analyzed", units));
        return ResultTable.Row.of(Objects.requireNonNull(name), counts, Count::groupId, Count::value);
    }
}
