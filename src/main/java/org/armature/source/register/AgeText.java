package org.armature.source.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages as registers write them. A number without unit is no age: it may be years or months. Nor is "no limit": the study
 * then has no such bound.
 */
public final class AgeText {
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<number>\\d{1,4}(?:\\.\\d{1,2})?)(?<space>[ -]*)(?<unit>years?|months?|weeks?|days?|hours?|minutes?)"
                    + "(?:[ -]?old)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_UNIT = Pattern.compile("(?<number>\\d{1,3}) ?(?<unit>[YWD])");
    /** jRCT writes {@code >= 20age old}: twenty years of age or older. */
    private static final Pattern JAPANESE = Pattern.compile("(?<sign>[<>]=) ?(?<number>\\d{1,3}) ?age old");

    private static final int OLDEST = 150;

    private AgeText() {}

    /** The minimum as the registry writes it ({@code 18 Years}); null where the text states no age in one way. */
    public static @Nullable String minimum(String text) {
        return bound(text, ">=");
    }

    /** The maximum as the registry writes it; null where the text states no age in one way. */
    public static @Nullable String maximum(String text) {
        return bound(text, "<=");
    }

    private static @Nullable String bound(String text, String sign) {
        String stripped = text.strip();
        Matcher age = WITH_UNIT.matcher(stripped);
        if (age.matches()) {
            return age(age.group("number"), capital(age.group("unit")));
        }
        Matcher brief = SHORT_UNIT.matcher(stripped);
        if (brief.matches()) {
            String unit = switch (brief.group("unit")) {
                case "Y" -> "Years";
                case "W" -> "Weeks";
                default -> "Days";
            };
            return age(brief.group("number"), unit);
        }
        Matcher japanese = JAPANESE.matcher(stripped);
        return japanese.matches() && japanese.group("sign").equals(sign)
                ? age(japanese.group("number"), "Years")
                : null;
    }

    private static String capital(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** Nobody is 999 years old: registers write that for no limit. */
    private static @Nullable String age(String number, String unit) {
        boolean years = unit.startsWith("Year");
        return years && Double.parseDouble(number) > OLDEST ? null : number + " " + unit;
    }
}
