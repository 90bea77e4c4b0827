package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What became of something that the study wanted to know: its values and the statistics on them. */
public record Outcome(Measure measure, List<ReportingGroup> groups, List<Fact> facts, List<Analysis> analyses) {

    /** Reads {@code outcomeMeasuresModule}. */
    public static List<Outcome> all(JsonNode module) {
        return Stated.list(module, "outcomeMeasures", Outcome::of);
    }

    private static Outcome of(JsonNode json) {
        Measure measure = Measure.of(json);
        List<ReportingGroup> groups = ReportingGroup.all(
                Stated.list(json, "groups", ReportingGroup::of), measure.byGroup().keySet().stream());
        Map<String, String> titles = ReportingGroup.columns(groups);
        return new Outcome(
                measure,
                groups,
                new Fact.Facts()
                        .add("Type", Words.of(measure.type()))
                        .add("Time frame", measure.timeFrame())
                        .add("Description", Stated.text(json, "description"))
                        .add("Population", Stated.text(json, "populationDescription"))
                        .add("Reporting", Words.of(Stated.text(json, "reportingStatus")))
                        .add("Posting anticipated", Stated.text(json, "anticipatedPostingDate"))
                        .add("Units", Stated.text(json, "typeUnitsAnalyzed"))
                        .add("Units analyzed", Stated.text(json, "denomUnitsSelected"))
                        .add("Percentages", Stated.flag(json, "calculatePct"))
                        .all(),
                Stated.list(json, "analyses", analysis -> Analysis.of(analysis, titles)));
    }

    /** The values of all groups, for people. */
    public ResultTable table() {
        return measure.table(ReportingGroup.columns(groups));
    }
}
