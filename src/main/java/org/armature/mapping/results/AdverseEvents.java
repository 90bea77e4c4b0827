package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went wrong with participants, as numbers for each group. */
public record AdverseEvents(
        @Nullable String timeFrame, List<Fact> facts, List<EventGroup> groups, List<Event> serious, List<Event> other) {

    /** Reads {@code adverseEventsModule}. */
    public static AdverseEvents of(JsonNode module) {
        List<EventGroup> stated = Stated.list(module, "eventGroups", EventGroup::of);
        List<Event> serious = Stated.list(module, "seriousEvents", Event::of);
        List<Event> other = Stated.list(module, "otherEvents", Event::of);
        Stream<String> used = Stream.of(serious, other)
                .flatMap(List::stream)
                .flatMap(event -> event.stats.stream())
                .map(Stats::groupId);
        return new AdverseEvents(
                Stated.text(module, "timeFrame"), facts(module), complete(stated, used), serious, other);
    }

    private static List<Fact> facts(JsonNode module) {
        String threshold = Stated.text(module, "frequencyThreshold");
        return new Fact.Facts()
                .add("Time frame", Stated.text(module, "timeFrame"))
                .add("Description", Stated.text(module, "description"))
                .add("Other events are reported above", threshold == null ? null : threshold + "%")
                .add("All-cause mortality", Stated.text(module, "allCauseMortalityComment"))
                .all();
    }

    private static List<EventGroup> complete(List<EventGroup> stated, Stream<String> used) {
        Map<String, EventGroup> known = new LinkedHashMap<>();
        stated.forEach(group -> known.putIfAbsent(group.group.id(), group));
        return ReportingGroup.all(known.values().stream().map(EventGroup::group).toList(), used).stream()
                .map(group -> known.getOrDefault(group.id(), new EventGroup(group, List.of())))
                .toList();
    }

    /** The groups without their numbers. */
    public List<ReportingGroup> reportingGroups() {
        return groups.stream().map(EventGroup::group).toList();
    }

    /** A group of participants with how many of them were affected by each kind of event. */
    public record EventGroup(ReportingGroup group, List<Total> totals) {
        static EventGroup of(JsonNode json) {
            return new EventGroup(
                    ReportingGroup.of(json),
                    Stream.of(AdverseEventKind.values())
                            .map(kind -> Total.of(kind, json))
                            .filter(total -> total.affected != null || total.atRisk != null)
                            .toList());
        }

        /** How many participants the group has, or null where its numbers at risk do not agree. */
        public @Nullable Integer size() {
            List<String> atRisk = totals.stream()
                    .map(Total::atRisk)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .distinct()
                    .toList();
            return atRisk.size() == 1 ? Numbers.count(atRisk.get(0)) : null;
        }
    }

    /** How many of a group were affected by a kind of event, of how many at risk. */
    public record Total(
            AdverseEventKind kind,
            @Nullable String affected,
            @Nullable String atRisk) {
        static Total of(AdverseEventKind kind, JsonNode json) {
            return new Total(
                    kind,
                    Stated.text(json, kind.prefix() + "NumAffected"),
                    Stated.text(json, kind.prefix() + "NumAtRisk"));
        }
    }

    /** One term with its numbers for each group. */
    public record Event(String term, List<Stats> stats) {
        static Event of(JsonNode json) {
            String term = Words.with(
                    Stated.text(json, "term"),
                    Words.join(
                            "; ",
                            Stated.text(json, "organSystem"),
                            Stated.text(json, "sourceVocabulary"),
                            Words.of(Stated.text(json, "assessmentType")),
                            Stated.text(json, "notes")));
            return new Event(Objects.requireNonNullElse(term, "Not stated"), Stated.list(json, "stats", Stats::of));
        }
    }

    /** How often an event occurred in a group. */
    public record Stats(
            String groupId,
            @Nullable String events,
            @Nullable String affected,
            @Nullable String atRisk) {
        static Stats of(JsonNode json) {
            return new Stats(
                    Stated.key(json, "groupId"),
                    Stated.text(json, "numEvents"),
                    Stated.text(json, "numAffected"),
                    Stated.text(json, "numAtRisk"));
        }
    }
}
