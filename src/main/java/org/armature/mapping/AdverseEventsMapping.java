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
        ResultGroups groups = new ResultGroups(trial, ResultKind.ADVERSE_EVENTS);
        for (EventGroup group : events.groups()) {
            Reference subject = groups.add(group.group(), group.size());
            section.addEntry(subject);
            group.totals().forEach(total -> section.addEntry(observation(trial, group.group(), total, subject)));
        }
        Narrative narrative = new Narrative()
                .heading(section.getTitle())
                .facts(events.facts())
                .table(ReportingGroup.table(
                        events.groups().stream().map(EventGroup::group).toList()));
        EventTables.of(events).forEach(narrative::table);
        section.setText(narrative.text());
    }

    private static Reference observation(TrialResources trial, ReportingGroup group, Total total, Reference subject) {
        ResultObservation observation = new ResultObservation(trial, ResultKind.ADVERSE_EVENTS, subject);
        String title = total.kind().title();
        observation.code(title, new CodeableConcept(new Coding(KINDS, code(total.kind()), title)).setText(title));
        if (total.affected() != null) {
            observation.component(ResultPart.AFFECTED, null, ResultValue.of(total.affected(), PARTICIPANTS, null));
        }
        if (total.atRisk() != null) {
            observation.component(ResultPart.AT_RISK, null, ResultValue.of(total.atRisk(), PARTICIPANTS, null));
        }
        return observation.add(title, total.kind().name(), group.title(), group.description());
    }

    private static String code(AdverseEventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
