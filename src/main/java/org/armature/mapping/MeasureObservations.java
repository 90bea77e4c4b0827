package org.armature.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.mapping.ResultGroups.Subject;
import org.armature.mapping.results.Measure;
import org.armature.mapping.results.Measure.Cell;
import org.armature.mapping.results.Measure.OfGroup;
import org.armature.mapping.results.Measurement;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** One measure as an {@code Observation} for each group. */
final class MeasureObservations {
    private final TrialResources trial;
    private final ResultKind kind;
    private final Measure measure;
    private final ResultUnit unit;
    private final ResultUnit unitOfSpread;

    MeasureObservations(TrialResources trial, ResultKind kind, Measure measure) {
        this.trial = trial;
        this.kind = kind;
        this.measure = measure;
        unit = ResultUnit.ofValues(measure);
        unitOfSpread = ResultUnit.ofSpread(measure);
    }

    /** What was observed in each group of which the measure states something; the groups by their ids. */
    List<Reference> add(Map<String, Subject> groups) {
        List<Reference> observations = new ArrayList<>();
        measure.byGroup().forEach((id, stated) -> {
            Subject subject = groups.get(id);
            if (subject != null) {
                observations.add(add(subject.group(), subject.reference(), stated));
            }
        });
        return observations;
    }

    private Reference add(ReportingGroup group, Reference subject, OfGroup stated) {
        ResultObservation observation = new ResultObservation(trial, kind, subject);
        describe(observation);
        stated.analyzed()
                .forEach(one -> observation.component(
                        ResultPart.ANALYZED,
                        words(ResultPart.ANALYZED, one.of(), ResultPart.ANALYZED.title()),
                        ResultValue.of(one.number(), ResultUnit.of(one.units()), null)));
        List<Cell> cells = stated.cells();
        boolean single = cells.size() == 1 && cells.get(0).label() == null;
        cells.forEach(cell -> addCell(observation, cell, single));
        return observation.add(
                measure.title(),
                measure.type(),
                measure.title(),
                measure.timeFrame(),
                group.title(),
                group.description());
    }

    private void describe(ResultObservation observation) {
        String title = measure.title();
        observation.code(title, title == null ? Extensions.absent(new CodeableConcept()) : Values.text(title));
        if (measure.knownType() != null) {
            observation.resource().addCategory(RegistryCodes.concept(measure.knownType()));
        }
        observation.during(measure.timeFrame());
        if (measure.paramType() != null) {
            CodeableConcept known = RegistryCodes.concept(measure.knownParam());
            observation.resource().setMethod(known == null ? Values.text(measure.paramType()) : known);
        }
    }

    /** A value with its spread and limits: the observation's own where it has only one, else components. */
    private void addCell(ResultObservation observation, Cell cell, boolean single) {
        Measurement stated = cell.measurement();
        ResultValue value = ResultValue.of(stated.value(), unit, stated.comment());
        if (single) {
            observation.value(value);
        } else {
            observation.component(ResultPart.VALUE, words(ResultPart.VALUE, cell.label()), value);
        }
        addPart(observation, ResultPart.DISPERSION, cell, stated.spread());
        addPart(observation, ResultPart.LOWER_LIMIT, cell, stated.lowerLimit());
        addPart(observation, ResultPart.UPPER_LIMIT, cell, stated.upperLimit());
        if (stated.comment() != null && value.value() != null) {
            observation.comment(cell.label(), stated.comment());
        }
    }

    private void addPart(ResultObservation observation, ResultPart part, Cell cell, @Nullable String text) {
        if (text == null) {
            return;
        }
        boolean spread = part == ResultPart.DISPERSION;
        String limit = spread ? null : part.title().toLowerCase(Locale.ROOT);
        ResultValue value = ResultValue.of(
                text, spread ? unitOfSpread : unit, cell.measurement().comment());
        CodeableConcept code = observation
                .component(part, words(part, cell.label(), measure.dispersion(), limit), value)
                .getCode();
        if (measure.knownDispersion() != null) {
            code.addCoding(RegistryCodes.coding(measure.knownDispersion()).setDisplay(null));
        }
    }

    /** What is stated of a part, or its title where nothing is. */
    private static String words(ResultPart part, @Nullable String... stated) {
        String words = Stream.of(stated).filter(Values::has).collect(Collectors.joining(", "));
        return words.isEmpty() ? part.title() : words;
    }
}
