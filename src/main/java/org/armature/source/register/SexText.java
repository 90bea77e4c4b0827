package org.armature.source.register;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.EligibilityModule.Sex;
import org.jspecify.annotations.Nullable;

/** The sex of participants as registers write it. */
public final class SexText {
    private static final Set<String> ALL = Set.of(
            "all",
            "both",
            "both males and females",
            "both, male and female",
            "male and female",
            "female and male",
            "male/female",
            "male, female",
            "female, male",
            "female/male");
    private static final Pattern FORM =
            Pattern.compile("\\s*female: ?(yes|no)\\s+male: ?(yes|no)\\s*", Pattern.CASE_INSENSITIVE);

    private SexText() {}

    /** The sex that a text states; null where it states none. */
    public static @Nullable Sex parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            return of("yes".equalsIgnoreCase(form.group(1)), "yes".equalsIgnoreCase(form.group(2)));
        }
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (ALL.contains(lower)) {
            return Sex.ALL;
        }
        return switch (lower) {
            case "female", "females" -> Sex.FEMALE;
            case "male", "males" -> Sex.MALE;
            default -> null;
        };
    }

    /** The sex where it is stated of each whether it takes part; null where neither does. */
    public static @Nullable Sex of(boolean female, boolean male) {
        if (female && male) {
            return Sex.ALL;
        }
        return female ? Sex.FEMALE : male ? Sex.MALE : null;
    }
}
