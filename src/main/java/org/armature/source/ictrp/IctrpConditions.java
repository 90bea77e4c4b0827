package org.armature.source.ictrp;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armature.study.Register;

/**
 * The conditions. WHO appends keywords after a line break and codes after a semicolon; ClinicalTrials.gov's list has
 * semicolons between conditions, and others end each with one. Where something was appended, the whole text is kept as well.
 */
final class IctrpConditions {
    private static final String FIELD = "Condition";
    private static final Pattern SEPARATOR = Pattern.compile(";(?=\\S)");
    private static final Pattern AREA = Pattern.compile("(?s);\\s*Therapeutic area:.*");

    private final IctrpTrial trial;

    IctrpConditions(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        String text = trial.plain(FIELD);
        if (text == null) {
            return;
        }
        String stated = trial.register() == Register.CLINICAL_TRIALS_GOV ? text : head(text);
        List<String> conditions = split(stated);
        trial.study().addAll("conditionsModule/conditions", conditions);
        if (stated.equals(text) && !conditions.isEmpty()) {
            trial.record().done(FIELD);
        }
    }

    /** What the register itself has as condition: the text before the first line break or the therapeutic area. */
    private static String head(String text) {
        int end = text.indexOf('\n');
        return AREA.matcher(end < 0 ? text : text.substring(0, end))
                .replaceFirst("")
                .strip();
    }

    /** A semicolon after the last of several conditions says that there is one after each. */
    private List<String> split(String stated) {
        boolean list = trial.register() == Register.CLINICAL_TRIALS_GOV || stated.endsWith(";");
        return Stream.of(list ? SEPARATOR.split(stated) : new String[] {stated})
                .map(condition -> withoutSemicolons(condition))
                .filter(condition -> !condition.isEmpty())
                .toList();
    }

    private static String withoutSemicolons(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSeparator(text.charAt(start))) {
            start++;
        }
        while (end > start && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSeparator(char c) {
        return c == ';' || Character.isWhitespace(c);
    }
}
