package org.armature.source.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.DesignModule.EnrollmentInfo;
import org.armature.study.DesignModule.EnrollmentType;
import org.jspecify.annotations.Nullable;

/** Numbers of participants: {@code 15 participants}, {@code 250 estimated patients}, {@code 1,024}. */
final class Participants {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}) ?\\(?(estimated|anticipated|actual)?\\)? ?"
                    + "(?:participants?|patients?|subjects?|people|volunteers?)? ?\\(?(estimated|anticipated|actual)?\\)?");

    private Participants() {}

    /** The number, with its type where the text says it. */
    static Optional<EnrollmentInfo> parse(String text) {
        Matcher matcher = FORM.matcher(Names.label(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(matcher.group(1).replace(",", ""));
        String word = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return count > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new EnrollmentInfo((int) count, type(word)));
    }

    private static @Nullable EnrollmentType type(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return word.equals("actual") ? EnrollmentType.ACTUAL : EnrollmentType.ESTIMATED;
    }
}
