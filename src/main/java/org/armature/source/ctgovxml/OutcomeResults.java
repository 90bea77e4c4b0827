package org.armature.source.ctgovxml;

import java.util.List;
import org.armature.source.ctgovxml.ResultValues.AnalysisDispersion;
import org.armature.source.ctgovxml.ResultValues.Hypothesis;
import org.armature.source.ctgovxml.ResultValues.OutcomeType;
import org.armature.source.ctgovxml.ResultValues.Parameter;
import org.armature.source.ctgovxml.ResultValues.Sides;
import org.jspecify.annotations.Nullable;

/** What was measured for an outcome, and how it was analyzed. */
final class OutcomeResults {
    private final ResultValues values;

    OutcomeResults(ResultValues values) {
        this.values = values;
    }

    /** One of the {@code outcomeMeasures}. */
    Fields outcome(Element outcome) {
        Element measure = outcome.child("measure");
        takeRepeated(outcome, measure);
        List<Fields> denominators = Measures.denominators(measure);
        List<Fields> analyses = outcome.child("analysis_list").children("analysis").stream()
                .map(this::analysis)
                .toList();
        return new Fields()
                .put("type", values.code(OutcomeType.class, outcome, "type"))
                .put("title", outcome.text("title"))
                .put("description", outcome.markup("description"))
                .put("populationDescription", outcome.markup("population"))
                .put("reportingStatus", reportingStatus(outcome))
                .put("anticipatedPostingDate", Dates.of(outcome.text("posting_date")))
                .put("paramType", values.code(Parameter.class, measure, "param"))
                .put("dispersionType", measure.text("dispersion"))
                .put("unitOfMeasure", measure.text("units"))
                .put("timeFrame", outcome.text("time_frame"))
                .put("typeUnitsAnalyzed", Measures.otherUnits(denominators))
                .put("denomUnitsSelected", measure.text("units_analyzed"))
                .objects("groups", ResultValues.groups(outcome))
                .objects("denoms", denominators)
                .objects("classes", Measures.classes(measure))
                .objects("analyses", analyses);
    }

    /** Since 2016 an outcome has one measure, which repeats its title and descriptions. */
    private static void takeRepeated(Element outcome, Element measure) {
        for (String repeated : List.of("title", "description", "population")) {
            String text = outcome.peek(repeated);
            if (text != null) {
                measure.takeIf(repeated, text::equals);
            }
        }
    }

    /** An outcome without a measure is announced; until 2016 an outcome had a list of measures, which is not read. */
    private static @Nullable String reportingStatus(Element outcome) {
        if (outcome.has("measure")) {
            return "POSTED";
        }
        return outcome.has("measure_list") ? null : "NOT_POSTED";
    }

    private Fields analysis(Element analysis) {
        Fields fields = new Fields()
                .texts(
                        "groupIds",
                        analysis.child("group_id_list").texts("group_id").stream()
                                .map(id -> String.valueOf(ResultValues.group(id)))
                                .toList())
                .put("groupDescription", analysis.markup("groups_desc"));
        hypothesis(fields, analysis);
        return fields.put("nonInferiorityComment", analysis.markup("non_inferiority_desc"))
                .put("pValue", pValue(analysis))
                .put("pValueComment", analysis.markup("p_value_desc"))
                .put("statisticalMethod", analysis.text("method"))
                .put("statisticalComment", analysis.markup("method_desc"))
                .put("paramType", analysis.text("param_type"))
                .put("paramValue", analysis.text("param_value"))
                .put("dispersionType", values.code(AnalysisDispersion.class, analysis, "dispersion_type"))
                .put("dispersionValue", analysis.text("dispersion_value"))
                .put("ciPctValue", analysis.text("ci_percent"))
                .put("ciNumSides", values.code(Sides.class, analysis, "ci_n_sides"))
                .put("ciLowerLimit", analysis.text("ci_lower_limit"))
                .put("ciUpperLimit", analysis.text("ci_upper_limit"))
                .put("ciUpperLimitComment", analysis.markup("ci_upper_limit_na_comment"))
                .put("estimateComment", analysis.markup("estimate_desc"))
                .put("otherAnalysisDescription", analysis.markup("other_analysis_desc"));
    }

    /** Until 2017 only yes or no stood for the hypothesis, in an element of its own or in the present one. */
    private void hypothesis(Fields fields, Element analysis) {
        fields.yesOrNo("testedNonInferiority", analysis.text("non_inferiority"));
        String type = analysis.peek("non_inferiority_type");
        if ("Yes".equals(type) || "No".equals(type)) {
            fields.yesOrNo("testedNonInferiority", analysis.text("non_inferiority_type"));
        } else {
            fields.put("nonInferiorityType", values.code(Hypothesis.class, analysis, "non_inferiority_type"));
        }
    }

    /** Version 2 writes {@code <0.001} where the XML has a space after the sign. */
    private static @Nullable String pValue(Element analysis) {
        String value = analysis.text("p_value");
        return value == null ? null : value.replaceFirst("^([<>]=?|=)\\s+", "$1");
    }
}
