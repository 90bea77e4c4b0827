package org.armature.search.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;

/** What was understood of criteria, by the mapped Group. */
final class CriterionQueries {
    private static final String VOCABULARY = "https://armature.example/fhir/CodeSystem/eligibility-vocabulary";
    private static final String UCUM = "http://unitsofmeasure.org";

    private final List<Part<MappedIds>> groups;

    CriterionQueries(List<Part<MappedIds>> groups) {
        this.groups = groups;
    }

    Asked<Part<MappedIds>> concept(Draw draw) {
        Coding coding = draw.valueOf(
                groups,
                group -> criteria(group).flatMap(CriterionQueries::codings).toList());
        boolean alone = draw.chance(50);
        return new Asked<>(
                "criterion",
                (alone ? "" : coding.getSystem() + "|") + Asked.escaped(coding.getCode()),
                group -> criteria(group)
                        .flatMap(CriterionQueries::codings)
                        .anyMatch(each -> each.getCode().equals(coding.getCode())
                                && (alone || coding.getSystem().equals(each.getSystem()))));
    }

    /** A variable with a number of the same criterion or, as often, of any other. */
    Asked<Part<MappedIds>> number(Draw draw) {
        GroupCharacteristicComponent one = draw.valueOf(groups, CriterionQueries::compared);
        GroupCharacteristicComponent other = draw.chance(50) ? one : draw.valueOf(groups, CriterionQueries::compared);
        String variable = variables(one).findFirst().orElseThrow();
        Quantity quantity = numbers(other).findFirst().orElseThrow();
        BigDecimal value = quantity.getValue();
        String unit = unit(quantity);
        String prefix = draw.among("", "gt", "lt", "ge", "le");
        boolean any = unit.isEmpty() || draw.chance(30);
        return new Asked<>(
                "criterion-value",
                (draw.chance(50) ? VOCABULARY + "|" : "") + variable + "$" + prefix + value.toPlainString()
                        + (any ? "" : "|" + (draw.chance(50) ? UCUM : "") + "|" + unit),
                group -> criteria(group)
                        .filter(each -> variables(each).anyMatch(variable::equals))
                        .flatMap(CriterionQueries::numbers)
                        .anyMatch(each -> (any || unit.equals(unit(each)))
                                && NumberQueries.holds(prefix, each.getValue().compareTo(value))));
    }

    private static List<GroupCharacteristicComponent> compared(Part<MappedIds> group) {
        return criteria(group)
                .filter(each -> variables(each).findAny().isPresent())
                .filter(each -> numbers(each).findAny().isPresent())
                .toList();
    }

    private static Stream<GroupCharacteristicComponent> criteria(Part<MappedIds> group) {
        return group.content().criteria().stream();
    }

    private static Stream<Coding> codings(GroupCharacteristicComponent criterion) {
        return Stream.of(criterion.getCode(), criterion.getValue())
                .filter(CodeableConcept.class::isInstance)
                .flatMap(concept -> ((CodeableConcept) concept).getCoding().stream());
    }

    private static Stream<String> variables(GroupCharacteristicComponent criterion) {
        return criterion.getCode().getCoding().stream()
                .filter(coding -> VOCABULARY.equals(coding.getSystem()))
                .map(Coding::getCode);
    }

    /** The code or, for want of one, the words. */
    private static String unit(Quantity quantity) {
        return Objects.requireNonNullElse(quantity.getCode(), Objects.requireNonNullElse(quantity.getUnit(), ""));
    }

    private static Stream<Quantity> numbers(GroupCharacteristicComponent criterion) {
        Stream<Quantity> all = criterion.getValue() instanceof Range range
                ? Stream.of(range.getLow(), range.getHigh())
                : Stream.of(criterion.getValue())
                        .filter(Quantity.class::isInstance)
                        .map(Quantity.class::cast);
        return all.filter(Quantity::hasValue);
    }
}
