package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How participants went through the periods of a study. */
public record ParticipantFlow(List<Fact> facts, List<ReportingGroup> groups, List<Period> periods) {

    private static final String STARTED = "STARTED";

    /** What the registry calls the milestones that each period has; the others are the study's own words. */
    private static final Map<String, String> MILESTONES =
            Map.of(STARTED, "Started", "COMPLETED", "Completed", "NOT COMPLETED", "Not completed");

    /** Reads {@code participantFlowModule}. */
    public static ParticipantFlow of(JsonNode module) {
        List<Period> periods = Stated.list(module, "periods", Period::of);
        Stream<String> used = periods.stream()
                .flatMap(Period::steps)
                .flatMap(step -> step.counts.stream())
                .map(Count::groupId);
        return new ParticipantFlow(
                new Fact.Facts()
                        .add("Recruitment", Stated.text(module, "recruitmentDetails"))
                        .add("Before assignment", Stated.text(module, "preAssignmentDetails"))
                        .add("Units", Stated.text(module, "typeUnitsAnalyzed"))
                        .all(),
                ReportingGroup.all(Stated.list(module, "groups", ReportingGroup::of), used),
                periods);
    }

    /** A part of the study. */
    public record Period(@Nullable String title, List<Step> milestones, List<Step> withdrawals) {
        static Period of(JsonNode json) {
            return new Period(
                    Stated.text(json, "title"),
                    Stated.list(json, "milestones", step -> Step.of(step, "achievements")),
                    Stated.list(json, "dropWithdraws", step -> Step.of(step, "reasons")));
        }

        Stream<Step> steps() {
            return Stream.concat(milestones.stream(), withdrawals.stream());
        }
    }

    /** A milestone of a period or a reason to leave it, and how many reached it. */
    public record Step(@Nullable String type, @Nullable String comment, List<Count> counts) {
        static Step of(JsonNode json, String counts) {
            return new Step(
                    Stated.text(json, "type"), Stated.text(json, "comment"), Stated.list(json, counts, Count::of));
        }
    }

    /** How many of a group. */
    public record Count(
            String groupId,
            @Nullable String subjects,
            @Nullable String units,
            @Nullable String comment) {
        static Count of(JsonNode json) {
            return new Count(
                    Stated.key(json, "groupId"),
                    Stated.text(json, "numSubjects"),
                    Stated.text(json, "numUnits"),
                    Stated.text(json, "comment"));
        }

        String words() {
            String numbers = Words.join(" / ", subjects, units == null ? null : units + " units");
            return Objects.requireNonNullElse(Words.with(numbers, comment), "");
        }
    }

    /**
     * How many participants the group has, or null where that is not certain. The number is of those who started the
     * first period; where more of them started a later one, others joined the group, and nobody says how many in all.
     */
    public @Nullable Integer size(ReportingGroup group) {
        List<Integer> started = new ArrayList<>();
        for (Period period : periods) {
            List<Count> counts = period.milestones.stream()
                    .filter(step -> STARTED.equals(step.type))
                    .flatMap(step -> step.counts.stream())
                    .filter(count -> count.groupId.equals(group.id()))
                    .toList();
            Integer number = counts.size() == 1 ? Numbers.count(counts.get(0).subjects) : null;
            if (number == null) {
                return null;
            }
            started.add(number);
        }
        return started.stream()
                .max(Comparator.naturalOrder())
                .filter(most -> most.equals(started.get(0)))
                .orElse(null);
    }

    /** A table for each period: who started and completed it, and why the others did not. */
    public List<ResultTable> tables() {
        return periods.stream()
                .map(period -> new ResultTable(
                        period.title,
                        ResultTable.head("Milestone", groups),
                        Stream.concat(
                                        period.milestones.stream().map(step -> row(step, "")),
                                        period.withdrawals.stream().map(step -> row(step, "Left: ")))
                                .toList()))
                .toList();
    }

    private List<String> row(Step step, String prefix) {
        String name = step.type == null ? "Not stated" : MILESTONES.getOrDefault(step.type, step.type);
        return ResultTable.row(
                prefix + Words.with(name, step.comment),
                groups,
                group -> step.counts.stream()
                        .filter(count -> count.groupId.equals(group.id()))
                        .map(Count::words));
    }
}
