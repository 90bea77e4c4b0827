package org.armature.source.ictrp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armature.source.register.ItemList;
import org.jspecify.annotations.Nullable;

/** What a trial measures; one text for all of it, split only where the register's way of writing leaves no doubt. */
final class IctrpOutcomes {
    private static final Pattern SEPARATOR = Pattern.compile(";(?=\\S)");
    private static final Pattern WITH_METHOD =
            Pattern.compile("(?s)(.+?)\\. Timepoint: (.+?)\\. Method of measurement: (.+?)\\.?");
    private static final Pattern WITH_TIME = Pattern.compile("(?s)([^\\[\\]]+)\\[([^\\[\\]]*?)[, ]*\\]");
    private static final Pattern END_OF_TIME = Pattern.compile("(?<=\\]);");
    private static final Pattern EU_LABEL = Pattern.compile("(?:^|;)\\s*(Main Objective|Secondary Objective"
            + "|Primary end point\\(s\\)|Timepoint\\(s\\) of evaluation of this end point):");

    private static final int LONGEST_PART = 10_000;

    private final IctrpTrial trial;

    IctrpOutcomes(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        outcomes("Primary_outcome", "outcomesModule/primaryOutcomes");
        outcomes("Secondary_outcome", "outcomesModule/secondaryOutcomes");
    }

    private void outcomes(String field, String list) {
        String text = trial.plain(field);
        if (text == null) {
            return;
        }
        switch (trial.register()) {
            case CHICTR, ITMCTR -> terminated(text).forEach(item -> add(list, item));
            case CLINICAL_TRIALS_GOV -> Stream.of(SEPARATOR.split(text)).forEach(item -> add(list, item));
            case IRCT -> each(SEPARATOR.split(text), WITH_METHOD, text, list);
            case ANZCTR -> each(END_OF_TIME.split(text), WITH_TIME, text, list);
            case EUCTR -> european(text, list);
            case CRIS,
                    CTIS,
                    CTRI,
                    DRKS,
                    EUDRACT,
                    ISRCTN,
                    JAPIC,
                    JMACCT,
                    JRCT,
                    UMIN,
                    JPRN,
                    LBCTR,
                    LTR,
                    NTR,
                    PACTR,
                    REBEC,
                    REPEC,
                    RPCEC,
                    SLCTR,
                    TCTR,
                    UTN,
                    OTHER -> ItemList.numbered(text).forEach(item -> add(list, item));
        }
        trial.record().done(field);
    }

    /** Items that each end with a semicolon. */
    private static List<String> terminated(String text) {
        return text.endsWith(";") ? List.of(text.split(";")) : List.of(text);
    }

    private @Nullable ObjectNode add(String list, String measure) {
        return measure.isBlank() ? null : trial.study().addObject(list).put("measure", measure.strip());
    }

    /** Adds each part by the form that all of them have, or else the whole text. */
    private void each(String[] parts, Pattern form, String whole, String list) {
        List<Matcher> read = Stream.of(parts)
                .filter(part -> part.length() <= LONGEST_PART)
                .map(part -> form.matcher(part.strip()))
                .filter(Matcher::matches)
                .toList();
        if (read.size() < parts.length) {
            add(list, whole);
            return;
        }
        for (Matcher part : read) {
            ObjectNode outcome = add(list, part.group(1));
            if (outcome != null && !part.group(2).isBlank()) {
                outcome.put("timeFrame", part.group(2).strip());
            }
            if (outcome != null && part.groupCount() > 2) {
                outcome.put(
                        "description", "Method of measurement: " + part.group(3).strip());
            }
        }
    }

    /** The answers of the EU's form, which WHO puts into one text in any order. */
    private void european(String text, String list) {
        List<String> labels = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Matcher label = EU_LABEL.matcher(text);
        int end = 0;
        while (label.find()) {
            if (labels.isEmpty() ? label.start() > 0 : labels.contains(label.group(1))) {
                add(list, text);
                return;
            }
            if (!labels.isEmpty()) {
                answers.add(text.substring(end, label.start()).strip());
            }
            labels.add(label.group(1));
            end = label.end();
        }
        if (labels.isEmpty()) {
            ItemList.numbered(text).forEach(item -> add(list, item));
            return;
        }
        answers.add(text.substring(end).strip());
        ObjectNode outcome = add(list, answer(labels, answers, "Primary end point(s)"));
        String time = answer(labels, answers, "Timepoint(s) of evaluation of this end point");
        if (!time.isEmpty()) {
            ObjectNode timed = outcome == null ? trial.study().addObject(list) : outcome;
            timed.put("timeFrame", time);
        }
        String main = answer(labels, answers, "Main Objective");
        String secondary = answer(labels, answers, "Secondary Objective");
        String objectives = (main.isEmpty() ? "" : "Main objective:\n\n" + main)
                + (main.isEmpty() || secondary.isEmpty() ? "" : "\n\n")
                + (secondary.isEmpty() ? "" : "Secondary objectives:\n\n" + secondary);
        trial.study().put("descriptionModule/detailedDescription", objectives);
    }

    private static String answer(List<String> labels, List<String> answers, String label) {
        int at = labels.indexOf(label);
        return at < 0 ? "" : answers.get(at);
    }
}
