package org.armature.mapping;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Ages and durations as the registry writes them ("18 Years", "6 Months") in UCUM. */
final class Measures {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?) ([A-Za-z]+)");
    private static final Map<String, String> UNITS =
            Map.of("year", "a", "month", "mo", "week", "wk", "day", "d", "hour", "h", "minute", "min");

    private Measures() {}

    /** The quantity, in the unit that is stated; null where the text is no number with a unit of time. */
    static @Nullable Quantity parse(@Nullable String text) {
        return parse(text, new Quantity());
    }

    /** The same as a duration. */
    static @Nullable Duration duration(@Nullable String text) {
        return parse(text, new Duration());
    }

    private static <Q extends Quantity> @Nullable Q parse(@Nullable String text, Q quantity) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return null;
        }
        String code = UNITS.get(form.group(2).toLowerCase(Locale.ROOT).replaceAll("s$", ""));
        if (code == null) {
            return null;
        }
        quantity.setValue(new BigDecimal(form.group(1)))
                .setUnit(form.group(2))
                .setSystem("http://unitsofmeasure.org")
                .setCode(code);
        return quantity;
    }
}
