package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a measure, such as a visit, with its categories; a measure without parts has one without title. */
public record MeasureClass(@Nullable String title, List<Denominator> denominators, List<Category> categories) {

    static MeasureClass of(JsonNode json) {
        return new MeasureClass(
                Stated.text(json, "title"),
                Stated.list(json, "denoms", Denominator::of),
                Stated.list(json, "categories", Category::of));
    }

    /** A category of a class, such as female; a class without categories has one without title. */
    public record Category(@Nullable String title, List<Measurement> measurements) {
        static Category of(JsonNode json) {
            return new Category(Stated.text(json, "title"), Stated.list(json, "measurements", Measurement::of));
        }
    }

    /** What the values of a category are called within the measure; null where the measure alone says it. */
    @Nullable
    String label(Category category) {
        return Words.join(": ", title, category.title);
    }

    /** The rows of a table. */
    Stream<ResultTable.Row> rows() {
        return Stream.concat(
                denominators.stream().map(denominator -> denominator.row(title)),
                categories.stream().map(category -> {
                    String label = label(category);
                    return ResultTable.Row.of(
                            label == null ? "Value" : label,
                            category.measurements,
                            Measurement::groupId,
                            Measurement::words);
                }));
    }
}
