package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.armature.mapping.results.Baseline;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Reference;

/** What the participants were like when the study began. */
final class BaselineMapping {
    private BaselineMapping() {}

    static void map(TrialResources trial, JsonNode module, SectionComponent section) {
        Baseline baseline = Baseline.of(module);
        ResultGroups groups = new ResultGroups(trial, ResultKind.BASELINE);
        Map<ReportingGroup, Reference> references = new LinkedHashMap<>();
        for (ReportingGroup group : baseline.groups()) {
            Reference reference = groups.add(group, baseline.size(group));
            references.put(group, reference);
            section.addEntry(reference);
        }
        Narrative narrative = new Narrative()
                .heading(section.getTitle())
                .facts(baseline.facts())
                .table(ReportingGroup.table(baseline.groups()))
                .table(baseline.table());
        for (Baseline.Characteristic characteristic : baseline.measures()) {
            narrative
                    .add(
                            "h4",
                            Objects.requireNonNullElse(characteristic.measure().title(), "Measure"))
                    .facts(characteristic.facts())
                    .table(characteristic.measure().table());
            MeasureObservations observations =
                    new MeasureObservations(trial, ResultKind.BASELINE, characteristic.measure());
            references.forEach(
                    (group, subject) -> observations.add(group, subject).ifPresent(section::addEntry));
        }
        section.setText(narrative.text());
    }
}
