package org.armature.mapping.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> columns = ReportingGroup.columns(events.reportingGroups());
        return Stream.of(
                        totals(events, columns),
                        terms(AdverseEventKind.SERIOUS, events.serious(), columns),
                        terms(AdverseEventKind.OTHER, events.other(), columns))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static ResultTable totals(AdverseEvents events, Map<String, String> columns) {
        Map<AdverseEventKind, Map<String, String>> totals = new EnumMap<>(AdverseEventKind.class);
        for (AdverseEvents.EventGroup group : events.groups()) {
            group.totals()
                    .forEach(total -> totals.computeIfAbsent(total.kind(), kind -> new HashMap<>())
                            .put(group.group().id(), ratio(total.affected(), total.atRisk())));
        }
        List<ResultTable.Row> rows = totals.entrySet().stream()
                .map(kind -> new ResultTable.Row(kind.getKey().title(), kind.getValue()))
                .toList();
        return new ResultTable("Totals" + NUMBERS, "Kind", columns, rows);
    }

    private static ResultTable terms(AdverseEventKind kind, List<Event> events, Map<String, String> columns) {
        List<ResultTable.Row> rows = events.stream()
                .map(event -> ResultTable.Row.of(event.term(), event.stats(), Stats::groupId, EventTables::words))
                .toList();
        return new ResultTable(kind.title() + NUMBERS + " (number of events)", "Event", columns, rows);
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
