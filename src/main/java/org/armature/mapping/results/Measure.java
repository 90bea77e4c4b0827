package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A baseline characteristic or an outcome with its values. */
public record Measure(
        @Nullable String title,
        @Nullable String type,
        @Nullable String timeFrame,
        @Nullable String paramType,
        @Nullable String dispersionType,
        @Nullable String unit,
        List<ReportingGroup> groups,
        List<Denominator> denominators,
        List<MeasureClass> classes) {

    /** Reads a measure; baseline measures have the groups of their module. */
    static Measure of(JsonNode json, List<ReportingGroup> groups) {
        List<Denominator> denominators = Stated.list(json, "denoms", Denominator::of);
        List<MeasureClass> classes = Stated.list(json, "classes", MeasureClass::of);
        Stream<String> used =
                Stream.concat(classes.stream().flatMap(MeasureClass::groupIds), Denominator.groupIds(denominators));
        return new Measure(
                Stated.text(json, "title"),
                Stated.text(json, "type"),
                Stated.text(json, "timeFrame"),
                Stated.text(json, "paramType"),
                Stated.text(json, "dispersionType"),
                Stated.text(json, "unitOfMeasure"),
                ReportingGroup.all(groups, used),
                denominators,
                classes);
    }

    /** A value of one group with what it is called within the measure. */
    public record Cell(@Nullable String label, Measurement measurement) {}

    /** How many were analyzed in one group, with the class where it is of one class alone. */
    public record Analyzed(@Nullable String of, @Nullable String units, String number) {}

    /** The values of a group, in order. */
    public List<Cell> cells(ReportingGroup group) {
        List<Cell> cells = new ArrayList<>();
        for (MeasureClass part : classes) {
            for (MeasureClass.Category category : part.categories()) {
                category.of(group).forEach(measurement -> cells.add(new Cell(part.label(category), measurement)));
            }
        }
        return cells;
    }

    /** How many of a group were analyzed, where the measure itself says it. */
    public List<Analyzed> analyzed(ReportingGroup group) {
        List<Analyzed> analyzed = new ArrayList<>();
        denominators.forEach(denominator ->
                denominator.of(group).forEach(number -> analyzed.add(new Analyzed(null, denominator.units(), number))));
        classes.forEach(part -> part.denominators()
                .forEach(denominator -> denominator
                        .of(group)
                        .forEach(number -> analyzed.add(new Analyzed(part.title(), denominator.units(), number)))));
        return analyzed;
    }

    /** The registry's code for {@link #type}, or null where it is none that we know. */
    public @Nullable OutcomeMeasureType knownType() {
        return Words.code(type, OutcomeMeasureType.class);
    }

    /** The registry's code for {@link #paramType}, or null where it is none that we know. */
    public @Nullable MeasureParam knownParam() {
        return Words.code(paramType, MeasureParam.class);
    }

    /** What {@link #dispersionType} is by code or by name, or null where it is none that we know. */
    public @Nullable MeasureDispersionType knownDispersion() {
        return MeasureDispersionType.of(dispersionType);
    }

    /** What the spread or the limits of a value are, or null where that is not stated. */
    public @Nullable String dispersion() {
        MeasureDispersionType known = knownDispersion();
        return known == null ? Words.of(dispersionType) : known.title();
    }

    /** The values of all groups, for people. */
    public ResultTable table() {
        List<List<String>> rows = new ArrayList<>();
        denominators.forEach(denominator -> rows.add(denominator.row(null, groups)));
        for (MeasureClass part : classes) {
            part.denominators().forEach(denominator -> rows.add(denominator.row(part.title(), groups)));
            for (MeasureClass.Category category : part.categories()) {
                String label = Objects.requireNonNullElse(part.label(category), "Value");
                rows.add(ResultTable.row(
                        label, groups, group -> category.of(group).map(Measurement::words)));
            }
        }
        return new ResultTable(caption(), ResultTable.head("Measured", groups), rows);
    }

    private @Nullable String caption() {
        return Words.join(", ", Words.with(Words.of(paramType), dispersion()), unit);
    }
}
