package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.armature.mapping.ResultGroups.Subject;
import org.armature.mapping.results.Baseline;
import org.armature.mapping.results.Baseline.Characteristic;
import org.armature.mapping.results.ReportingGroup;
import org.armature.mapping.results.ResultTable;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Reference;

/** What the participants were like when the study began. */
final class BaselineMapping {
    private BaselineMapping() {}

    static void map(TrialResources trial, JsonNode module, SectionComponent section) {
        Baseline baseline = Baseline.of(module);
        Narrative narrative = narrative(section.getTitle(), baseline);
        long observations = baseline.measures().stream()
                .mapToLong(one -> one.measure().byGroup().size())
                .sum();
        if (ResultLimits.allow(baseline.groups().size(), observations)) {
            resources(trial, baseline, section);
        } else {
            ResultLimits.explain(narrative);
        }
        section.setText(narrative.text());
    }

    private static Narrative narrative(String title, Baseline baseline) {
        Iterator<ResultTable> tables = baseline.tables().iterator();
        Narrative narrative = new Narrative()
                .heading(title)
                .facts(baseline.facts())
                .table(ReportingGroup.table(baseline.groups()))
                .table(tables.next());
        for (Characteristic characteristic : baseline.measures()) {
            narrative
                    .add(
                            "h4",
                            Objects.requireNonNullElse(characteristic.measure().title(), "Measure"))
                    .facts(characteristic.facts())
                    .table(tables.next());
        }
        return narrative;
    }

    private static void resources(TrialResources trial, Baseline baseline, SectionComponent section) {
        ResultGroups groups = new ResultGroups(trial, ResultKind.BASELINE);
        Map<String, Integer> sizes = baseline.sizes();
        Map<String, Subject> subjects = new HashMap<>();
        for (ReportingGroup group : baseline.groups()) {
            Reference subject = groups.add(group, sizes.get(group.id()));
            subjects.put(group.id(), new Subject(group, subject));
            section.addEntry(subject);
        }
        baseline.measures()
                .forEach(one -> new MeasureObservations(trial, ResultKind.BASELINE, one.measure())
                        .add(subjects)
                        .forEach(section::addEntry));
    }
}
