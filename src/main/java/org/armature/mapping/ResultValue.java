package org.armature.mapping;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A value as a source states it: a number where the text is one, the text itself where it is not, and the reason where
 * it says that there is no value.
 */
record ResultValue(@Nullable Type value, @Nullable CodeableConcept absent) {
    private static final Pattern NUMBER =
            Pattern.compile("(<=|>=|<|>|≤|≥)?\\s*(-?(?:\\d{1,17}(?:\\.\\d{0,17})?|\\.\\d{1,17}))");
    private static final Pattern NOT_AVAILABLE = Pattern.compile("(?i)NA|N/A|not applicable|not available");
    private static final Map<String, QuantityComparator> COMPARATORS = Map.of(
            "<", QuantityComparator.LESS_THAN,
            "<=", QuantityComparator.LESS_OR_EQUAL,
            "≤", QuantityComparator.LESS_OR_EQUAL,
            ">", QuantityComparator.GREATER_THAN,
            ">=", QuantityComparator.GREATER_OR_EQUAL,
            "≥", QuantityComparator.GREATER_OR_EQUAL);

    /** The value of a text; a source that has none often says in a comment why. */
    static ResultValue of(@Nullable String text, ResultUnit unit, @Nullable String comment) {
        if (text == null || NOT_AVAILABLE.matcher(text).matches()) {
            CodeableConcept reason = new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", "Unknown"));
            return new ResultValue(null, reason.setText(reason(text, comment)));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return new ResultValue(new StringType(text), null);
        }
        Quantity quantity = unit.quantity().setValue(new BigDecimal(number.group(2)));
        if (number.group(1) != null) {
            quantity.setComparator(COMPARATORS.get(number.group(1)));
        }
        return new ResultValue(quantity, null);
    }

    private static String reason(@Nullable String text, @Nullable String comment) {
        String stated = text == null ? "Not stated" : text;
        return comment == null ? stated : stated + ": " + comment;
    }

    /** The value for people. */
    String words() {
        if (value instanceof Quantity quantity) {
            String comparator = quantity.getComparator() == null
                    ? ""
                    : quantity.getComparator().toCode();
            String unit = quantity.hasUnit() ? " " + quantity.getUnit() : "";
            return comparator + quantity.getValue().toPlainString() + unit;
        }
        return value != null ? value.primitiveValue() : absent == null ? "" : absent.getText();
    }
}
