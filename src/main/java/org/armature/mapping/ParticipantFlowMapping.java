package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.armature.mapping.results.ParticipantFlow;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** The groups that participants were assigned to, and how they went through the study. */
final class ParticipantFlowMapping {
    private ParticipantFlowMapping() {}

    static void map(TrialResources trial, JsonNode module, SectionComponent section) {
        ParticipantFlow flow = ParticipantFlow.of(module);
        Narrative narrative = new Narrative()
                .heading(section.getTitle())
                .facts(flow.facts())
                .table(ReportingGroup.table(flow.groups()));
        flow.tables().forEach(narrative::table);
        if (ResultLimits.allow(flow.groups().size(), 0)) {
            ResultGroups groups = new ResultGroups(trial, ResultKind.PARTICIPANT_FLOW);
            Map<String, Integer> sizes = flow.sizes();
            flow.groups().forEach(group -> section.addEntry(groups.add(group, sizes.get(group.id()))));
        } else {
            ResultLimits.explain(narrative);
        }
        section.setText(narrative.text());
    }
}
