package org.armature.source.page;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as sites write them: {@code November 7, 2017}, {@code Jun 2016}, {@code 31 August 2025} or {@code 2016-06-20}. */
final class DateText {
    private static final int LONGEST = 40;
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.? (?:(\\d{1,2}), ?)?(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3,9})\\.?,? (\\d{4})");

    private DateText() {}

    /** The date that the text is, as precise as the text. */
    static Optional<PartialDate> parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        if (ISO.matcher(stripped).matches()) {
            return date(stripped);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(stripped);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(stripped);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String monthName, @Nullable String day) {
        String name = monthName.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(name) || (name.length() <= 4 && month.name().startsWith(name))) {
                String yearMonth = year + "-" + String.format(Locale.ROOT, "%02d", month.getValue());
                return date(day == null ? yearMonth : yearMonth + "-" + (day.length() == 1 ? "0" + day : day));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String iso) {
        try {
            return Optional.of(new PartialDate(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
