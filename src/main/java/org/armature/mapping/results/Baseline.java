package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the participants were when the study began. */
public record Baseline(
        List<Fact> facts, List<ReportingGroup> groups, List<Denominator> denominators, List<Characteristic> measures) {

    /** Reads {@code baselineCharacteristicsModule}. */
    public static Baseline of(JsonNode module) {
        List<Denominator> denominators = Stated.list(module, "denoms", Denominator::of);
        List<Characteristic> measures = Stated.list(module, "measures", Characteristic::of);
        Stream<String> used = Stream.concat(
                Denominator.groupIds(denominators),
                measures.stream().flatMap(one -> one.measure.byGroup().keySet().stream()));
        return new Baseline(
                new Fact.Facts()
                        .add("Population", Stated.text(module, "populationDescription"))
                        .add("Units", Stated.text(module, "typeUnitsAnalyzed"))
                        .all(),
                ReportingGroup.all(Stated.list(module, "groups", ReportingGroup::of), used),
                denominators,
                measures);
    }

    /** One baseline measure with what is said about it. */
    public record Characteristic(Measure measure, List<Fact> facts) {
        static Characteristic of(JsonNode json) {
            return new Characteristic(
                    Measure.of(json),
                    new Fact.Facts()
                            .add("Description", Stated.text(json, "description"))
                            .add("Population", Stated.text(json, "populationDescription"))
                            .add("Units analyzed", Stated.text(json, "denomUnitsSelected"))
                            .add("Percentages", Stated.flag(json, "calculatePct"))
                            .all());
        }
    }

    /** How many participants each group has, by its id; no entry where that is not stated of participants. */
    public Map<String, Integer> sizes() {
        Map<String, @Nullable Integer> sizes = new HashMap<>();
        denominators.stream()
                .filter(Denominator::isOfParticipants)
                .flatMap(denominator -> denominator.counts().stream())
                .forEach(count -> sizes.put(
                        count.groupId(), sizes.containsKey(count.groupId()) ? null : Numbers.count(count.value())));
        return Numbers.stated(sizes);
    }

    /** How many were analyzed in each group, then the values of each measure. */
    public List<ResultTable> tables() {
        Map<String, String> columns = ReportingGroup.columns(groups);
        ResultTable analyzed = new ResultTable(
                null,
                "Participants",
                columns,
                denominators.stream().map(denominator -> denominator.row(null)).toList());
        return Stream.concat(Stream.of(analyzed), measures.stream().map(one -> one.measure.table(columns)))
                .toList();
    }
}
