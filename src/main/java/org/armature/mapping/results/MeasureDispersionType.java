package org.armature.mapping.results;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the values of a measure spread: by code in baseline measures, by name in outcomes. */
public enum MeasureDispersionType {
    NA("Not applicable"),
    STANDARD_DEVIATION("Standard Deviation"),
    STANDARD_ERROR("Standard Error"),
    INTER_QUARTILE_RANGE("Inter-Quartile Range"),
    FULL_RANGE("Full Range"),
    CONFIDENCE_80("80% Confidence Interval"),
    CONFIDENCE_90("90% Confidence Interval"),
    CONFIDENCE_95("95% Confidence Interval"),
    CONFIDENCE_975("97.5% Confidence Interval"),
    CONFIDENCE_99("99% Confidence Interval"),
    CONFIDENCE_OTHER("Other Confidence Interval"),
    GEOMETRIC_COEFFICIENT("Geometric Coefficient of Variation");

    private final String title;

    MeasureDispersionType(String title) {
        this.title = title;
    }

    /** What the registry calls it. */
    public String title() {
        return title;
    }

    /** The type of this code or name, or null where there is none such. */
    static @Nullable MeasureDispersionType of(@Nullable String text) {
        return Stream.of(values())
                .filter(type -> type.name().equals(text) || type.title.equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }
}
