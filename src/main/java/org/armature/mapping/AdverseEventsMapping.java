package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.armature.mapping.results.AdverseEventKind;
import org.armature.mapping.results.AdverseEvents;
import org.armature.mapping.results.AdverseEvents.EventGroup;
import org.armature.mapping.results.AdverseEvents.Total;
import org.armature.mapping.results.EventTables;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Deaths, serious and other adverse events as numbers of participants for each group. Single events are in the text and
 * the JSON alone: an {@code AdverseEvent} would say that it happened, and most terms happened to nobody in a group.
 */
final class AdverseEventsMapping {
    private static final String KINDS = RegistryCodes.system("adverse-event-kind");
    private static final ResultUnit PARTICIPANTS = ResultUnit.of("participants");

    private AdverseEventsMapping() {}

    static void map(TrialResources trial, JsonNode module, SectionComponent section) {
        AdverseEvents events = AdverseEvents.of(module);
        Narrative narrative = new Narrative()
                .heading(section.getTitle())
                .facts(events.facts())
                .table(ReportingGroup.table(events.reportingGroups()));
        EventTables.of(events).forEach(narrative::table);
        if (ResultLimits.allow(events.groups().size(), 0)) {
            resources(trial, events, section);
        } else {
            ResultLimits.explain(narrative);
        }
        section.setText(narrative.text());
    }

    private static void resources(TrialResources trial, AdverseEvents events, SectionComponent section) {
        ResultGroups groups = new ResultGroups(trial, ResultKind.ADVERSE_EVENTS);
        for (EventGroup group : events.groups()) {
            Reference subject = groups.add(group.group(), group.size());
            section.addEntry(subject);
            for (Total total : group.totals()) {
                ResultObservation observation = new ResultObservation(trial, ResultKind.ADVERSE_EVENTS, subject);
                describe(observation, total, events);
                section.addEntry(observation.add(
                        total.kind().title(),
                        total.kind().name(),
                        group.group().title(),
                        group.group().description()));
            }
        }
    }

    private static void describe(ResultObservation observation, Total total, AdverseEvents events) {
        String title = total.kind().title();
        observation.code(title, new CodeableConcept(new Coding(KINDS, code(total.kind()), title)).setText(title));
        observation.during(events.timeFrame());
        count(observation, ResultPart.AFFECTED, total.affected());
        count(observation, ResultPart.AT_RISK, total.atRisk());
    }

    private static void count(ResultObservation observation, ResultPart part, @Nullable String number) {
        if (number != null) {
            observation.component(part, part.title(), ResultValue.of(number, PARTICIPANTS, null));
        }
    }

    private static String code(AdverseEventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
