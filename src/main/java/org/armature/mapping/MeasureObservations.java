package org.armature.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.mapping.results.Measure;
import org.armature.mapping.results.Measure.Analyzed;
import org.armature.mapping.results.Measure.Cell;
import org.armature.mapping.results.Measurement;
import org.armature.mapping.results.ReportingGroup;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing;
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

    /** What was observed in the group; empty where the measure states nothing of it. */
    Optional<Reference> add(ReportingGroup group, Reference subject) {
        List<Cell> cells = measure.cells(group);
        List<Analyzed> analyzed = measure.analyzed(group);
        if (cells.isEmpty() && analyzed.isEmpty()) {
            return Optional.empty();
        }
        ResultObservation observation = new ResultObservation(trial, kind, subject);
        describe(observation);
        analyzed.forEach(one -> observation.component(
                ResultPart.ANALYZED,
                words(one.of(), ResultPart.ANALYZED.title()),
                ResultValue.of(one.number(), ResultUnit.of(one.units()), null)));
        boolean single = cells.size() == 1 && cells.get(0).label() == null;
        cells.forEach(cell -> addCell(observation, cell, single));
        return Optional.of(observation.add(
                measure.title(), measure.title(), measure.timeFrame(), group.title(), group.description()));
    }

    private void describe(ResultObservation observation) {
        String title = measure.title();
        observation.code(title, title == null ? Extensions.absent(new CodeableConcept()) : Values.text(title));
        if (measure.knownType() != null) {
            observation.resource().addCategory(RegistryCodes.concept(measure.knownType()));
        }
        if (measure.timeFrame() != null) {
            observation.resource().setEffective(new Timing().setCode(Values.text(measure.timeFrame())));
        }
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
            observation.component(ResultPart.VALUE, cell.label(), value);
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
        String kind = part == ResultPart.DISPERSION
                ? measure.dispersion()
                : words(measure.dispersion(), part.title().toLowerCase(Locale.ROOT));
        ResultUnit ofPart = part == ResultPart.DISPERSION ? unitOfSpread : unit;
        ResultValue value = ResultValue.of(text, ofPart, cell.measurement().comment());
        CodeableConcept code =
                observation.component(part, words(cell.label(), kind), value).getCode();
        if (measure.knownDispersion() != null) {
            code.addCoding(RegistryCodes.coding(measure.knownDispersion()));
        }
    }

    private static @Nullable String words(@Nullable String... parts) {
        String words = Stream.of(parts).filter(Values::has).collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
