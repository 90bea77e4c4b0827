package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the participants were when the study began. */
public record Baseline(
        List<Fact> facts, List<ReportingGroup> groups, List<Denominator> denominators, List<Characteristic> measures) {

    /** Reads {@code baselineCharacteristicsModule}. */
    public static Baseline of(JsonNode module) {
        List<ReportingGroup> stated = Stated.list(module, "groups", ReportingGroup::of);
        List<Denominator> denominators = Stated.list(module, "denoms", Denominator::of);
        List<Characteristic> measures = Stated.list(module, "measures", json -> Characteristic.of(json, stated));
        Stream<String> used = Stream.concat(
                Denominator.groupIds(denominators),
                measures.stream().flatMap(one -> one.measure.groups().stream()).map(ReportingGroup::id));
        return new Baseline(
                new Fact.Facts()
                        .add("Population", Stated.text(module, "populationDescription"))
                        .add("Units", Stated.text(module, "typeUnitsAnalyzed"))
                        .all(),
                ReportingGroup.all(stated, used),
                denominators,
                measures);
    }

    /** One baseline measure with what is said about it. */
    public record Characteristic(Measure measure, List<Fact> facts) {
        static Characteristic of(JsonNode json, List<ReportingGroup> groups) {
            return new Characteristic(
                    Measure.of(json, groups),
                    new Fact.Facts()
                            .add("Description", Stated.text(json, "description"))
                            .add("Population", Stated.text(json, "populationDescription"))
                            .add("Units analyzed", Stated.text(json, "denomUnitsSelected"))
                            .add("Percentages", Stated.flag(json, "calculatePct"))
                            .all());
        }
    }

    /** How many participants the group has, or null where that is not stated of participants. */
    public @Nullable Integer size(ReportingGroup group) {
        List<Integer> numbers = new ArrayList<>();
        denominators.stream()
                .filter(Denominator::isOfParticipants)
                .flatMap(denominator -> denominator.of(group))
                .forEach(number -> numbers.add(Numbers.count(number)));
        return numbers.size() == 1 ? numbers.get(0) : null;
    }

    /** How many were analyzed in each group, for people. */
    public ResultTable table() {
        return new ResultTable(
                null,
                ResultTable.head("Participants", groups),
                denominators.stream()
                        .map(denominator -> denominator.row(null, groups))
                        .toList());
    }
}
