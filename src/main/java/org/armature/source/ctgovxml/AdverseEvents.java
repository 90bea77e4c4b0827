package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armature.source.ctgovxml.ResultValues.Assessment;
import org.jspecify.annotations.Nullable;

/** Adverse events by group. */
final class AdverseEvents {
    private static final String TOTAL = "Total";
    /** The rows of the XML's tables that version 2 has as numbers of the groups. */
    private static final Map<String, String> TOTALS = Map.of(
            "Total, all-cause mortality", "deaths",
            "Total, serious adverse events", "serious",
            "Total, other adverse events", "other");

    private final ResultValues values;
    private final List<Fields> groups = new ArrayList<>();

    AdverseEvents(ResultValues values) {
        this.values = values;
    }

    /** The {@code adverseEventsModule}. */
    Fields module(Element events) {
        groups.addAll(ResultValues.groups(events));
        Element other = events.child("other_events");
        List<Fields> seriousEvents = table(events.child("serious_events"));
        List<Fields> otherEvents = table(other);
        return new Fields()
                .put("frequencyThreshold", other.text("frequency_threshold"))
                .put("timeFrame", events.text("time_frame"))
                .put("description", events.markup("desc"))
                .objects("eventGroups", groups)
                .objects("seriousEvents", seriousEvents)
                .objects("otherEvents", otherEvents);
    }

    private List<Fields> table(Element table) {
        String vocabulary = table.text("default_vocab");
        String assessment = values.code(Assessment.class, table, "default_assessment");
        List<Fields> events = new ArrayList<>();
        for (Element category : table.child("category_list").children("category")) {
            String organSystem = category.text("title");
            for (Element event : category.child("event_list").children("event")) {
                Element name = event.child("sub_title");
                String term = name.text();
                String total = TOTAL.equals(organSystem) && term != null ? TOTALS.get(term) : null;
                if (total != null) {
                    total(total, event);
                    continue;
                }
                String ownVocabulary = name.attribute("vocab");
                String ownAssessment = values.code(Assessment.class, event, "assessment");
                events.add(new Fields()
                        .put("term", term)
                        .put("organSystem", organSystem)
                        .put("sourceVocabulary", ownVocabulary == null ? vocabulary : ownVocabulary)
                        .put("assessmentType", ownAssessment == null ? assessment : ownAssessment)
                        .put("notes", event.markup("description"))
                        .objects(
                                "stats",
                                event.children("counts").stream()
                                        .map(this::counts)
                                        .toList()));
            }
        }
        return events;
    }

    private Fields counts(Element counts) {
        Fields fields = new Fields().put("groupId", ResultValues.group(counts.attribute("group_id")));
        values.count(fields, "numEvents", counts, "events");
        values.count(fields, "numAffected", counts, "subjects_affected");
        values.count(fields, "numAtRisk", counts, "subjects_at_risk");
        return fields;
    }

    private void total(String kind, Element event) {
        for (Element counts : event.children("counts")) {
            String id = ResultValues.group(counts.attribute("group_id"));
            Fields group = group(id);
            values.count(group, kind + "NumAffected", counts, "subjects_affected");
            values.count(group, kind + "NumAtRisk", counts, "subjects_at_risk");
        }
    }

    /** The group of this id, which is new where the list of groups does not have it. */
    private Fields group(@Nullable String id) {
        for (Fields group : groups) {
            if (Objects.equals(group.node().path("id").textValue(), id)) {
                return group;
            }
        }
        Fields group = new Fields().put("id", id);
        groups.add(group);
        return group;
    }
}
