package org.armature.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Qualifiers.Dose;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** The dose of a drug: limits with their comparators, or the values of a list. */
final class DoseMapping {
    static final String URL = Extensions.own("characteristic-dose");

    private DoseMapping() {}

    static Extension of(Dose dose) {
        Extension extension = new Extension(URL);
        Bounds bounds = dose.bounds();
        Quantities.ends(bounds, dose.unit()).forEach(end -> Extensions.add(extension, "limit", end));
        bounds.values().forEach(value -> Extensions.add(extension, "value", value(value, dose.unit())));
        return extension;
    }

    private static Type value(String value, String unit) {
        return Quantities.isNumber(value)
                ? Quantities.of(new BigDecimal(value), unit)
                : Objects.requireNonNull(Values.string(value));
    }

    static Dose read(Extension extension) {
        List<Quantity> limits = Read.values(extension, "limit", Quantity.class).toList();
        List<Type> values = Read.values(extension, "value", Type.class).toList();
        if (!values.isEmpty()) {
            String unit = values.stream()
                    .filter(Quantity.class::isInstance)
                    .map(value -> Quantities.unit((Quantity) value))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            return new Dose(
                    Bounds.oneOf(values.stream().map(DoseMapping::written).toList()), unit);
        }
        Bounds bounds = limits.stream()
                .map(Quantities::bounds)
                .reduce(Bounds::and)
                .orElseThrow(() -> new IllegalArgumentException("a dose without limits"));
        return new Dose(bounds, Objects.requireNonNullElse(Quantities.unit(limits.get(0)), ""));
    }

    private static String written(Type value) {
        return value instanceof Quantity quantity
                ? quantity.getValueElement().getValueAsString()
                : ((PrimitiveType<?>) value).getValueAsString();
    }
}
