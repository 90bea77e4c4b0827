package org.armature.source.ctis;

import java.util.Comparator;
import java.util.List;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.jspecify.annotations.Nullable;

/**
 * A CTIS record while it is read.
 *
 * @param application the path of the application that was authorised, with its slash: the whole record in the shape
 *     before June 2024
 */
record CtisTrial(SourceRecord record, String application, StudyTree study) {
    private static final int LAST = Integer.MAX_VALUE;

    /** The path of something in the part of the application that is the same for all member states. */
    String partOne(String path) {
        return application + "authorizedPartI/" + path;
    }

    /** The path of something in the details of the trial. */
    String details(String path) {
        return partOne("trialDetails/" + path);
    }

    /** The path of something in the information on the trial. */
    String information(String path) {
        return details("trialInformation/" + path);
    }

    /**
     * The text of a field in English where there is one, otherwise as it was written; it is taken out, and texts in other
     * languages stay.
     */
    static @Nullable String english(SourceRecord source, String field) {
        for (SourceRecord translation : source.records(field + "Translations")) {
            if ("English".equals(translation.text("languageDescription"))) {
                String english = translation.take("attributeTranslation");
                if (english != null) {
                    return english;
                }
            }
        }
        return source.take(field);
    }

    /** The texts of a list whose elements say their number: CTIS sorts the numbers as texts. */
    List<String> numbered(String path, String field) {
        return record.records(path).stream()
                .sorted(Comparator.comparingInt(CtisTrial::number))
                .map(element -> {
                    element.done("number");
                    return english(element, field);
                })
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    private static int number(SourceRecord element) {
        String number = element.text("number");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : LAST;
    }
}
