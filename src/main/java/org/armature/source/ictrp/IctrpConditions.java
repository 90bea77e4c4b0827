package org.armature.source.ictrp;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armature.study.Register;

/**
 * The conditions. WHO appends keywords after a line break and codes after a semicolon; only ClinicalTrials.gov's list has
 * semicolons between conditions. Where something was appended, the whole text is kept as well.
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
        boolean list = trial.register() == Register.CLINICAL_TRIALS_GOV;
        String stated = list ? text : head(text);
        List<String> conditions = list
                ? Stream.of(SEPARATOR.split(stated))
                        .map(String::strip)
                        .filter(condition -> !condition.isEmpty())
                        .toList()
                : List.of(stated);
        if (stated.isEmpty()) {
            return;
        }
        trial.study().addAll("conditionsModule/conditions", conditions);
        if (stated.equals(text)) {
            trial.record().done(FIELD);
        }
    }

    /** What the register itself has as condition: the text before the first line break or the therapeutic area. */
    private static String head(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return AREA.matcher(first)
                .replaceFirst("")
                .strip()
                .replaceFirst(";+$", "")
                .strip();
    }
}
