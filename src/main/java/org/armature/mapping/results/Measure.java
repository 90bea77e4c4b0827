package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Denominator> denominators,
        List<MeasureClass> classes) {

    static Measure of(JsonNode json) {
        return new Measure(
                Stated.text(json, "title"),
                Stated.text(json, "type"),
                Stated.text(json, "timeFrame"),
                Stated.text(json, "paramType"),
                Stated.text(json, "dispersionType"),
                Stated.text(json, "unitOfMeasure"),
                Stated.list(json, "denoms", Denominator::of),
                Stated.list(json, "classes", MeasureClass::of));
    }

    /** A value with what it is called within the measure. */
    public record Cell(@Nullable String label, Measurement measurement) {}

    /** How many were analyzed, with the class where it is of one class alone. */
    public record Analyzed(@Nullable String of, @Nullable String units, String number) {}

    /** What the measure states of one group, in order. */
    public record OfGroup(List<Cell> cells, List<Analyzed> analyzed) {
        OfGroup() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What the measure states of each group, by the group's id; nothing of a group is no entry. */
    public Map<String, OfGroup> byGroup() {
        Map<String, OfGroup> groups = new LinkedHashMap<>();
        addAnalyzed(groups, null, denominators);
        for (MeasureClass part : classes) {
            addAnalyzed(groups, part.title(), part.denominators());
            for (MeasureClass.Category category : part.categories()) {
                String label = part.label(category);
                category.measurements()
                        .forEach(one -> groups.computeIfAbsent(one.groupId(), id -> new OfGroup())
                                .cells
                                .add(new Cell(label, one)));
            }
        }
        return groups;
    }

    private static void addAnalyzed(Map<String, OfGroup> groups, @Nullable String of, List<Denominator> denominators) {
        for (Denominator denominator : denominators) {
            denominator
                    .counts()
                    .forEach(count -> groups.computeIfAbsent(count.groupId(), id -> new OfGroup())
                            .analyzed
                            .add(new Analyzed(of, denominator.units(), count.value())));
        }
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
    ResultTable table(Map<String, String> columns) {
        return new ResultTable(
                Words.join(", ", Words.with(Words.of(paramType), dispersion()), unit),
                "Measured",
                columns,
                Stream.concat(
                                denominators.stream().map(denominator -> denominator.row(null)),
                                classes.stream().flatMap(MeasureClass::rows))
                        .toList());
    }
}
