package org.armature.mapping.results;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.mapping.results.AdverseEvents.Event;
import org.armature.mapping.results.AdverseEvents.Stats;
import org.jspecify.annotations.Nullable;

/** Adverse events for people. */
public final class EventTables {
    private static final String NUMBERS = ": participants affected / at risk";

    private EventTables() {}

    /** How many participants were affected by each kind of event, then each term's numbers. */
    public static List<ResultTable> of(AdverseEvents events) {
        List<ReportingGroup> groups =
                events.groups().stream().map(AdverseEvents.EventGroup::group).toList();
        return Stream.of(
                        totals(events, groups),
                        terms(AdverseEventKind.SERIOUS, events.serious(), groups),
                        terms(AdverseEventKind.OTHER, events.other(), groups))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static ResultTable totals(AdverseEvents events, List<ReportingGroup> groups) {
        List<List<String>> rows = Stream.of(AdverseEventKind.values())
                .filter(kind -> events.groups().stream()
                        .flatMap(group -> group.totals().stream())
                        .anyMatch(total -> total.kind() == kind))
                .map(kind -> ResultTable.row(
                        kind.title(),
                        groups,
                        group -> events.groups().stream()
                                .filter(one -> one.group().equals(group))
                                .flatMap(one -> one.totals().stream())
                                .filter(total -> total.kind() == kind)
                                .map(total -> ratio(total.affected(), total.atRisk()))))
                .toList();
        return new ResultTable("Totals" + NUMBERS, ResultTable.head("Kind", groups), rows);
    }

    private static ResultTable terms(AdverseEventKind kind, List<Event> events, List<ReportingGroup> groups) {
        List<List<String>> rows = events.stream()
                .map(event -> ResultTable.row(
                        event.term(),
                        groups,
                        group -> event.stats().stream()
                                .filter(stats -> stats.groupId().equals(group.id()))
                                .map(EventTables::words)))
                .toList();
        return new ResultTable(kind.title() + NUMBERS + " (number of events)", ResultTable.head("Event", groups), rows);
    }

    private static String words(Stats stats) {
        String events = stats.events() == null ? "" : " (" + stats.events() + ")";
        return ratio(stats.affected(), stats.atRisk()) + events;
    }

    private static String ratio(@Nullable String affected, @Nullable String atRisk) {
        return Objects.requireNonNullElse(affected, "not stated")
                + " / "
                + Objects.requireNonNullElse(atRisk, "not stated");
    }
}
