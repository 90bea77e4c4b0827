package org.armature.source.register;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as registers write them, where they can be read in one way only: {@code 03/04/2020} is none, since it is March in
 * one register and April in another.
 */
public final class DateText {
    private static final int LONGEST = 40;
    private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final Pattern MIDNIGHT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3,9}) (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([A-Za-z]{3,9}) (\\d{1,2}), ?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9}),? (\\d{4})");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ][\\d:.+Z-]+");
    private static final int MONTHS = 12;

    private DateText() {}

    /** The date in ISO 8601, as precise as the text; null where the text is none or can be read in two ways. */
    public static @Nullable String parse(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        if (ISO.matcher(stripped).matches()) {
            return checked(stripped);
        }
        Matcher midnight = MIDNIGHT.matcher(stripped);
        if (midnight.matches()) {
            return checked(midnight.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(stripped);
        if (yearFirst.matches()) {
            return checked(yearFirst.group(1) + "-" + yearFirst.group(2) + "-" + yearFirst.group(3));
        }
        Matcher slashes = SLASHES.matcher(stripped);
        return slashes.matches() ? ofSlashes(slashes) : ofWords(stripped);
    }

    private static @Nullable String ofSlashes(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first == second || first > MONTHS) {
            return date(date.group(3), second, date.group(1));
        }
        return second > MONTHS ? date(date.group(3), first, date.group(2)) : null;
    }

    private static @Nullable String ofWords(String text) {
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return date(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return date(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
        }
        Matcher month = MONTH.matcher(text);
        return month.matches() ? date(month.group(2), month(month.group(1)), null) : null;
    }

    /** A date of a source whose dates all have the day first, as {@code 15/09/2025}; null where the text is none. */
    public static @Nullable String dayFirst(@Nullable String text) {
        Matcher slashes = SLASHES.matcher(text == null ? "" : text.strip());
        return slashes.matches()
                ? date(slashes.group(3), Integer.parseInt(slashes.group(2)), slashes.group(1))
                : parse(text);
    }

    /** A date of eight digits, as {@code 20200217}; null where the text is none. */
    public static @Nullable String digits(@Nullable String text) {
        Matcher digits = DIGITS.matcher(text == null ? "" : text.strip());
        return digits.matches() ? checked(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3)) : null;
    }

    /** The day of a point in time, as {@code 2026-03-08 17:34:31}; null where the text is none. */
    public static @Nullable String dayOf(@Nullable String text) {
        if (text == null || !TIME.matcher(text.strip()).matches()) {
            return null;
        }
        return checked(text.strip().substring(0, "yyyy-MM-dd".length()));
    }

    /** The number of an English month, in full or by its first three letters at least; 0 where there is none. */
    private static int month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(upper)
                    || (upper.length() <= 4 && month.name().startsWith(upper))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable String date(String year, int month, @Nullable String day) {
        String yearMonth = String.format(Locale.ROOT, "%s-%02d", year, month);
        return checked(
                day == null ? yearMonth : String.format(Locale.ROOT, "%s-%02d", yearMonth, Integer.valueOf(day)));
    }

    private static @Nullable String checked(String iso) {
        try {
            return new PartialDate(iso).value();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
