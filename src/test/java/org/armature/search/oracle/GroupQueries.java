package org.armature.search.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Quantity;

/** Who may take part: limits, sex, and what criteria say. */
final class GroupQueries {
    private final List<Part<MappedIds>> groups;
    private final CriterionLines lines;
    private final CriterionQueries understood;

    GroupQueries(List<Part<MappedIds>> groups) {
        this.groups = groups;
        this.understood = new CriterionQueries(groups);
        this.lines = new CriterionLines(groups.stream().map(Part::study).toList());
    }

    List<Function<Draw, Asked<Part<MappedIds>>>> all() {
        return List.of(
                draw -> NumberQueries.low(draw).along("", Part::study),
                draw -> NumberQueries.high(draw).along("", Part::study),
                draw -> NumberQueries.sex(draw).along("", Part::study),
                draw -> NumberQueries.volunteers(draw).along("", Part::study),
                draw -> lines.beginning(draw).along("", Part::study),
                draw -> lines.containing(draw).along("", Part::study),
                this::quantity,
                understood::concept,
                understood::number);
    }

    /** Which numbers are understood is another matter, so those of the mapped Group count; what is below it does not. */
    private Asked<Part<MappedIds>> quantity(Draw draw) {
        Quantity quantity = draw.valueOf(
                groups,
                group -> group.content().quantities().stream()
                        .filter(each -> each.getCode() != null && each.getValue() != null)
                        .toList());
        String prefix = draw.among("", "gt", "lt", "ge", "le");
        boolean named = draw.chance(50);
        BigDecimal value = quantity.getValue();
        return new Asked<>(
                "value-quantity",
                prefix + value.toPlainString() + "|" + (named ? quantity.getSystem() : "") + "|" + quantity.getCode(),
                group -> group.content().quantities().stream()
                        .anyMatch(each -> each.getValue() != null
                                && quantity.getCode().equals(each.getCode())
                                && NumberQueries.holds(prefix, each.getValue().compareTo(value))));
    }
}
