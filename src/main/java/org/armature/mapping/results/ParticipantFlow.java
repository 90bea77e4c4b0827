package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
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

        /** How many of each group started; null where that is not one number. */
        Map<String, @Nullable Integer> started() {
            Map<String, @Nullable Integer> started = new HashMap<>();
            milestones.stream()
                    .filter(step -> STARTED.equals(step.type))
                    .flatMap(step -> step.counts.stream())
                    .forEach(count -> started.put(
                            count.groupId, started.containsKey(count.groupId) ? null : Numbers.count(count.subjects)));
            return started;
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

        ResultTable.Row row(String prefix) {
            String name = type == null ? "Not stated" : MILESTONES.getOrDefault(type, type);
            return ResultTable.Row.of(prefix + Words.with(name, comment), counts, Count::groupId, Count::words);
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
     * How many participants each group has, by its id; no entry where that is not certain. The number is of those who
     * started the first period; where more of them started a later one, others joined the group, and nobody says how many
     * in all.
     */
    public Map<String, Integer> sizes() {
        Map<String, @Nullable Integer> sizes = new HashMap<>();
        for (Period period : periods) {
            Map<String, @Nullable Integer> started = period.started();
            if (period == periods.get(0)) {
                sizes.putAll(started);
            }
            sizes.replaceAll((id, first) -> {
                Integer now = started.get(id);
                return first == null || now == null || now > first ? null : first;
            });
        }
        return Numbers.stated(sizes);
    }

    /** A table for each period: who started and completed it, and why the others did not. */
    public List<ResultTable> tables() {
        Map<String, String> columns = ReportingGroup.columns(groups);
        return periods.stream()
                .map(period -> new ResultTable(
                        period.title,
                        "Milestone",
                        columns,
                        Stream.concat(
                                        period.milestones.stream().map(step -> step.row("")),
                                        period.withdrawals.stream().map(step -> step.row("Left: ")))
                                .toList()))
                .toList();
    }
}
