package org.armature.search.oracle;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.armature.study.PartialDate;

/** All days that a date of any precision may mean; the ends of a period that are open are far away. */
record Days(LocalDate first, LocalDate last) {

    static Days of(String date) {
        return switch (date.length()) {
            case 4 ->
                new Days(Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth());
            case 7 ->
                new Days(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
            default -> new Days(LocalDate.parse(date), LocalDate.parse(date));
        };
    }

    /** From the first day of one to the last of the other; null is open. */
    static Days between(PartialDate start, PartialDate end) {
        return new Days(
                start == null ? LocalDate.MIN : of(start.value()).first,
                end == null ? LocalDate.MAX : of(end.value()).last);
    }

    /** FHIR's prefixes, http://hl7.org/fhir/R4/search.html#prefix, this being the value of the resource. */
    boolean matches(String prefix, Days asked) {
        return switch (prefix) {
            case "eq" -> asked.contains(this);
            case "ne" -> !asked.contains(this);
            case "gt" -> last.isAfter(asked.last);
            case "lt" -> first.isBefore(asked.first);
            // A period that reaches into what is asked for is not before it.
            case "ge" -> !last.isBefore(asked.first);
            case "le" -> !first.isAfter(asked.last);
            case "sa" -> first.isAfter(asked.last);
            case "eb" -> last.isBefore(asked.first);
            default -> throw new IllegalArgumentException(prefix);
        };
    }

    private boolean contains(Days other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
