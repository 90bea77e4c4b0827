package org.armature.mapping;

import java.math.BigDecimal;
import org.armature.study.PartialDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Values of a study as FHIR data types; what the study does not state stays null. */
final class Values {
    private Values() {}

    /** Whether there is something to write: FHIR has no empty strings. */
    static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The text itself, or null where there is nothing to write. */
    static @Nullable String nonBlank(@Nullable String text) {
        return has(text) ? text : null;
    }

    static @Nullable StringType string(@Nullable String text) {
        return has(text) ? new StringType(text) : null;
    }

    static @Nullable MarkdownType markdown(@Nullable String text) {
        return has(text) ? new MarkdownType(text) : null;
    }

    static @Nullable BooleanType bool(@Nullable Boolean value) {
        return value == null ? null : new BooleanType(value);
    }

    static @Nullable DecimalType decimal(@Nullable BigDecimal value) {
        return value == null ? null : new DecimalType(value);
    }

    static CodeType code(String code) {
        return new CodeType(code);
    }

    /** A registry's code as a FHIR {@code code}. */
    static @Nullable CodeType code(@Nullable Enum<?> value) {
        return value == null ? null : new CodeType(value.name());
    }

    /** The date as precise as it is: FHIR's lexical form is the same. */
    static @Nullable DateTimeType dateTime(@Nullable PartialDate date) {
        return date == null ? null : new DateTimeType(date.value());
    }

    static CodeableConcept text(String text) {
        return new CodeableConcept().setText(text);
    }
}
