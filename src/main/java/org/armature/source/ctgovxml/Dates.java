package org.armature.source.ctgovxml;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.study.DateType;
import org.jspecify.annotations.Nullable;

/** Dates such as {@code March 2019} and {@code March 3, 2019}, as precise as they are stated. */
final class Dates {
    private static final Pattern WORDS = Pattern.compile("([A-Za-z]{3,9}) +(?:(\\d{1,2}), *)?(\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{2})/(\\d{4})");
    private static final Map<String, Month> MONTHS = Stream.of(Month.values())
            .collect(Collectors.toMap(month -> month.name().toLowerCase(Locale.ROOT), Function.identity()));

    private Dates() {}

    /** The date in version 2's form; a text that is none stays as it is, so that it is kept and reported. */
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            Month month = MONTHS.get(words.group(1).toLowerCase(Locale.ROOT));
            if (month != null) {
                String day = words.group(2);
                return words.group(3) + "-" + twoDigits(month.getValue())
                        + (day == null ? "" : "-" + twoDigits(Integer.parseInt(day)));
            }
        }
        Matcher numbers = MONTH_AND_YEAR.matcher(text);
        return numbers.matches() ? numbers.group(2) + "-" + numbers.group(1) : text;
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The date of a child with its type. */
    static Fields struct(Element parent, String child) {
        Element element = parent.child(child);
        return new Fields()
                .put("date", of(element.text()))
                .put("type", Codes.of(DateType.class, element.attribute("type")));
    }
}
