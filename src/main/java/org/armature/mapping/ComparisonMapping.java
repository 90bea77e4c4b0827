package org.armature.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Origin;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The value of a variable: one Quantity or Range where that can say it, a contained Group of several where not. */
final class ComparisonMapping {
    private static final String OFFSET = Extensions.own("characteristic-offset");
    private static final String LIMITS = RegistryCodes.system("limit-of-normal");
    private static final Map<String, String> DISPLAYS =
            Map.of("ULN", "Upper limit of normal", "LLN", "Lower limit of normal");

    private final NameMapping names;
    private final ContainedGroups groups;

    ComparisonMapping(NameMapping names, ContainedGroups groups) {
        this.names = names;
        this.groups = groups;
    }

    void write(Comparison comparison, GroupCharacteristicComponent target) {
        CodeableConcept code = names.concept(comparison.variable());
        target.setCode(code);
        Bounds bounds = comparison.bounds();
        String unit = comparison.unit();
        List<String> values = bounds.values();
        if (values.size() == 1 && !Quantities.isNumber(values.get(0))) {
            target.setValue(Values.text(values.get(0)));
        } else if (!values.isEmpty()) {
            Group any = groups.add(CombinationMethod.ANY_OF, target);
            values.forEach(value -> member(any, code, value(value, unit), unit));
        } else if (isRange(bounds)) {
            target.setValue(range(bounds, unit));
            offset(target, unit);
        } else {
            List<Quantity> ends = Quantities.ends(bounds, unit);
            if (ends.size() == 1) {
                target.setValue(ends.get(0));
                offset(target, unit);
            } else {
                Group all = groups.add(CombinationMethod.ALL_OF, target);
                ends.forEach(end -> member(all, code, end, unit));
            }
        }
        TimingMapping.add(target, comparison.timing());
    }

    /** A Range includes both ends, and its low end must be the lower one. */
    private static boolean isRange(Bounds bounds) {
        Bounds.Bound low = bounds.low();
        Bounds.Bound high = bounds.high();
        return low != null
                && high != null
                && low.inclusive()
                && high.inclusive()
                && low.value().compareTo(high.value()) < 0;
    }

    private static Range range(Bounds bounds, @Nullable String unit) {
        return new Range()
                .setLow(Quantities.of(Objects.requireNonNull(bounds.low()).value(), unit))
                .setHigh(Quantities.of(Objects.requireNonNull(bounds.high()).value(), unit));
    }

    private static Type value(String value, @Nullable String unit) {
        return Quantities.isNumber(value) ? Quantities.of(new BigDecimal(value), unit) : Values.text(value);
    }

    private static void member(Group group, CodeableConcept code, Type value, @Nullable String unit) {
        GroupCharacteristicComponent member = group.addCharacteristic();
        member.setCode(code.copy()).setValue(value).setExclude(false);
        if (value instanceof Quantity) {
            offset(member, unit);
        }
    }

    private static void offset(GroupCharacteristicComponent target, @Nullable String unit) {
        if (unit != null && (unit.equals(Comparison.ULN) || unit.equals(Comparison.LLN))) {
            String code = unit.substring(1);
            target.addModifierExtension(
                    new Extension(OFFSET, new CodeableConcept(new Coding(LIMITS, code, DISPLAYS.get(code)))));
        }
    }

    Comparison read(GroupCharacteristicComponent characteristic, Origin origin) {
        Type value = characteristic.getValue();
        List<GroupCharacteristicComponent> members =
                value instanceof Reference ? groups.of(characteristic).getCharacteristic() : List.of(characteristic);
        boolean list = value instanceof CodeableConcept
                || value instanceof Reference
                        && ContainedGroups.method(groups.of(characteristic)) == CombinationMethod.ANY_OF;
        Bounds bounds = list
                ? Bounds.oneOf(members.stream().map(ComparisonMapping::written).toList())
                : members.stream()
                        .map(member -> bounds(member.getValue()))
                        .reduce(Bounds::and)
                        .orElseThrow(() -> new IllegalArgumentException("a comparison without limits"));
        String unit =
                members.stream().flatMap(ComparisonMapping::unit).findFirst().orElse(null);
        return new Comparison(
                NameMapping.read(characteristic.getCode()), bounds, unit, TimingMapping.read(characteristic), origin);
    }

    private static String written(GroupCharacteristicComponent member) {
        return member.getValue() instanceof Quantity quantity
                ? quantity.getValueElement().getValueAsString()
                : member.getValueCodeableConcept().getText();
    }

    private static Bounds bounds(Type value) {
        if (value instanceof Range range) {
            return Bounds.between(range.getLow().getValue(), range.getHigh().getValue(), true);
        }
        return Quantities.bounds((Quantity) value);
    }

    private static Stream<String> unit(GroupCharacteristicComponent member) {
        Extension offset = Read.modifier(member, OFFSET);
        if (offset != null && offset.getValue() instanceof CodeableConcept limit) {
            return Stream.of("x" + Read.code(limit, LIMITS));
        }
        Type value = member.getValue();
        Quantity quantity = value instanceof Range range ? range.getLow() : value instanceof Quantity one ? one : null;
        return quantity == null ? Stream.of() : Stream.ofNullable(Quantities.unit(quantity));
    }
}
