package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statistical analysis of an outcome, in words: nobody can compute with the registry's free choice of estimates. */
public record Analysis(List<Fact> facts) {

    static Analysis of(JsonNode json, Map<String, String> titles) {
        return new Analysis(new Fact.Facts()
                .add("Groups compared", compared(json, titles))
                .add("About the comparison", Stated.text(json, "groupDescription"))
                .add("Tested for non-inferiority", Stated.flag(json, "testedNonInferiority"))
                .add(
                        "Hypothesis",
                        both(Words.of(Stated.text(json, "nonInferiorityType")), json, "nonInferiorityComment"))
                .add("Method", both(Stated.text(json, "statisticalMethod"), json, "statisticalComment"))
                .add("P value", both(Stated.text(json, "pValue"), json, "pValueComment"))
                .add("Estimate", estimate(json))
                .add("Spread of the estimate", spread(json))
                .add("Confidence interval", interval(json))
                .add("About the estimate", Stated.text(json, "estimateComment"))
                .add("Other analysis", Stated.text(json, "otherAnalysisDescription"))
                .all());
    }

    private static @Nullable String compared(JsonNode json, Map<String, String> titles) {
        String labels = Stated.texts(json, "groupIds").stream()
                .map(id -> titles.getOrDefault(id, id))
                .collect(Collectors.joining("; "));
        return labels.isEmpty() ? null : labels;
    }

    private static @Nullable String both(@Nullable String text, JsonNode json, String comment) {
        return Words.with(text, Stated.text(json, comment));
    }

    private static @Nullable String estimate(JsonNode json) {
        return Words.join(": ", Stated.text(json, "paramType"), Stated.text(json, "paramValue"));
    }

    private static @Nullable String spread(JsonNode json) {
        return Words.join(": ", Words.of(Stated.text(json, "dispersionType")), Stated.text(json, "dispersionValue"));
    }

    /** {@code 95%, two sided: 0.5 to 1.2}, with comments on its limits. */
    private static @Nullable String interval(JsonNode json) {
        String level = Stated.text(json, "ciPctValue");
        String kind = Words.join(", ", level == null ? null : level + "%", Words.of(Stated.text(json, "ciNumSides")));
        String lower = both(Stated.text(json, "ciLowerLimit"), json, "ciLowerLimitComment");
        String upper = both(Stated.text(json, "ciUpperLimit"), json, "ciUpperLimitComment");
        String limits = lower == null && upper == null
                ? null
                : Objects.requireNonNullElse(lower, "not stated")
                        + " to "
                        + Objects.requireNonNullElse(upper, "not stated");
        return Words.join(": ", kind, limits);
    }
}
