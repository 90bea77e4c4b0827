package org.armature.study;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. FHIR's {@code date} has the
 * same lexical form, so the text is carried over as it is.
 *
 * @param value the text
 */
public record PartialDate(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Fails with {@link IllegalArgumentException} where the text is no such date. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a date of the form yyyy, yyyy-MM or yyyy-MM-dd: " + value);
        }
        try {
            switch (value.length()) {
                case 7 -> YearMonth.parse(value);
                case 10 -> LocalDate.parse(value);
                default -> {
                    /* any four digits are a year */
                }
            }
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + value, e);
        }
    }

    /** Whether this date is surely not after the other: decidable on the digits that both state. */
    public boolean isSurelyNotAfter(PartialDate other) {
        int common = Math.min(value.length(), other.value.length());
        int order = value.substring(0, common).compareTo(other.value.substring(0, common));
        return order < 0 || (order == 0 && value.length() == other.value.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
