package org.armature.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.armature.mapping.results.Analysis;
import org.armature.mapping.results.Outcome;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** What the study found: a section for each outcome. */
final class OutcomeResultsMapping {
    private OutcomeResultsMapping() {}

    static void map(TrialResources trial, JsonNode module, SectionComponent section) {
        List<Outcome> outcomes = Outcome.all(module);
        Narrative narrative =
                new Narrative().heading(section.getTitle()).row("Outcomes", String.valueOf(outcomes.size()));
        ResultGroups groups = new ResultGroups(trial, ResultKind.OUTCOME);
        boolean resources = ResultLimits.allow(
                outcomes.stream().mapToLong(outcome -> outcome.groups().size()).sum(),
                outcomes.stream()
                        .mapToLong(outcome -> outcome.measure().byGroup().size())
                        .sum());
        for (Outcome outcome : outcomes) {
            SectionComponent below = section(outcome);
            section.addSection(below);
            if (resources) {
                new MeasureObservations(trial, ResultKind.OUTCOME, outcome.measure())
                        .add(groups.shared(outcome.groups()))
                        .forEach(below::addEntry);
            }
        }
        if (!resources) {
            ResultLimits.explain(narrative);
        }
        groups.all().forEach(section::addEntry);
        section.setText(narrative.text());
    }

    private static SectionComponent section(Outcome outcome) {
        String title = Objects.requireNonNullElse(outcome.measure().title(), "Outcome");
        Narrative narrative = new Narrative()
                .heading(title)
                .facts(outcome.facts())
                .table(ReportingGroup.table(outcome.groups()))
                .table(outcome.table());
        for (Analysis analysis : outcome.analyses()) {
            narrative.add("h4", "Statistical analysis").facts(analysis.facts());
        }
        SectionComponent section = new SectionComponent().setTitle(title);
        section.setCode(new CodeableConcept(ResultsMapping.code("outcomeMeasure", "Outcome measure")));
        section.setText(narrative.text());
        return section;
    }
}
