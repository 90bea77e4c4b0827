package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What became of something that the study wanted to know: its values and the statistics on them. */
public record Outcome(Measure measure, List<Fact> facts, List<Analysis> analyses) {

    /** Reads {@code outcomeMeasuresModule}. */
    public static List<Outcome> all(JsonNode module) {
        return Stated.list(module, "outcomeMeasures", Outcome::of);
    }

    private static Outcome of(JsonNode json) {
        Measure measure = Measure.of(json, Stated.list(json, "groups", ReportingGroup::of));
        return new Outcome(
                measure,
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
                Stated.list(json, "analyses", analysis -> Analysis.of(analysis, measure.groups())));
    }
}
