package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was measured in one group, as it is stated: mostly numbers, but also "NA" or a text. */
public record Measurement(
        String groupId,
        @Nullable String value,
        @Nullable String spread,
        @Nullable String lowerLimit,
        @Nullable String upperLimit,
        @Nullable String comment) {

    static Measurement of(JsonNode json) {
        return new Measurement(
                Stated.key(json, "groupId"),
                Stated.text(json, "value"),
                Stated.text(json, "spread"),
                Stated.text(json, "lowerLimit"),
                Stated.text(json, "upperLimit"),
                Stated.text(json, "comment"));
    }

    /** {@code 5.1 (0.3)} or {@code 5.1 [4.2 to 6.0]}, with the comment behind. */
    String words() {
        String text = Words.with(value, spread);
        if (lowerLimit != null || upperLimit != null) {
            String limits = "[%s to %s]"
                    .formatted(
                            Objects.requireNonNullElse(lowerLimit, "not stated"),
                            Objects.requireNonNullElse(upperLimit, "not stated"));
            text = Words.join(" ", text, limits);
        }
        return Objects.requireNonNullElse(Words.join(" – ", text, comment), "");
    }
}
