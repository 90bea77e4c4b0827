package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armature.mapping.results.Analysis;
import org.armature.mapping.results.Outcome;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Reference;

/** What the study found: a section for each outcome. */
final class OutcomeResultsMapping {
    private OutcomeResultsMapping() {}

    static void map(TrialResources trial, JsonNode module, SectionComponent section) {
        ResultGroups groups = new ResultGroups(trial, ResultKind.OUTCOME);
        List<Outcome> outcomes = Outcome.all(module);
        outcomes.forEach(outcome -> section.addSection(outcome(trial, outcome, groups)));
        groups.all().forEach(section::addEntry);
        section.setText(new Narrative()
                .heading(section.getTitle())
                .row("Outcomes", String.valueOf(outcomes.size()))
                .text());
    }

    private static SectionComponent outcome(TrialResources trial, Outcome outcome, ResultGroups groups) {
        String title = Objects.requireNonNullElse(outcome.measure().title(), "Outcome");
        SectionComponent section = new SectionComponent().setTitle(title);
        section.setCode(new CodeableConcept(ResultsMapping.code("outcomeMeasure", "Outcome measure")));
        Map<ReportingGroup, Reference> subjects =
                groups.shared(outcome.measure().groups());
        MeasureObservations observations = new MeasureObservations(trial, ResultKind.OUTCOME, outcome.measure());
        subjects.forEach((group, subject) -> observations.add(group, subject).ifPresent(section::addEntry));
        section.setText(narrative(title, outcome).text());
        return section;
    }

    private static Narrative narrative(String title, Outcome outcome) {
        Narrative narrative = new Narrative()
                .heading(title)
                .facts(outcome.facts())
                .table(ReportingGroup.table(outcome.measure().groups()))
                .table(outcome.measure().table());
        for (Analysis analysis : outcome.analyses()) {
            narrative.add("h4", "Statistical analysis").facts(analysis.facts());
        }
        return narrative;
    }
}
