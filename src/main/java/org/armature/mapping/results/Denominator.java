package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many of a unit, mostly participants, were analyzed in each group. */
public record Denominator(@Nullable String units, List<Count> counts) {

    static Denominator of(JsonNode json) {
        return new Denominator(Stated.text(json, "units"), Stated.list(json, "counts", Count::of));
    }

    /** The number of one group, as it is stated. */
    public record Count(String groupId, @Nullable String value) {
        static Count of(JsonNode json) {
            return new Count(Stated.key(json, "groupId"), Stated.text(json, "value"));
        }
    }

    static Stream<String> groupIds(List<Denominator> denominators) {
        return denominators.stream()
                .flatMap(denominator -> denominator.counts.stream())
                .map(Count::groupId);
    }

    /** The numbers of a group: one, or none. */
    public Stream<String> of(ReportingGroup group) {
        return counts.stream()
                .filter(count -> count.groupId.equals(group.id()))
                .map(Count::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** Whether people are counted, not their eyes or visits. */
    boolean isOfParticipants() {
        return "participants".equalsIgnoreCase(units);
    }

    List<String> row(@Nullable String of, List<ReportingGroup> groups) {
        String name = Words.with("Number analyzed", units);
        return ResultTable.row(Objects.requireNonNull(Words.join(": ", of, name)), groups, this::of);
    }
}
