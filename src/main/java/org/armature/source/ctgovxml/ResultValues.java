package org.armature.source.ctgovxml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The codes and numbers of results. The study's model keeps results as they come, so that what version 2 has no code for
 * is reported here.
 *
 * @param place where the record stands
 * @param notes what is reported
 */
record ResultValues(String place, List<Problem> notes) {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern GROUP = Pattern.compile("([PBOE])([1-9]\\d{0,8})");

    /** What a measure gives. */
    enum Parameter {
        GEOMETRIC_MEAN,
        GEOMETRIC_LEAST_SQUARES_MEAN,
        LEAST_SQUARES_MEAN,
        LOG_MEAN,
        MEAN,
        MEDIAN,
        NUMBER,
        COUNT_OF_PARTICIPANTS,
        COUNT_OF_UNITS
    }

    /** What tells the spread of a baseline measure. */
    enum Dispersion {
        NA,
        STANDARD_DEVIATION,
        STANDARD_ERROR,
        INTER_QUARTILE_RANGE,
        FULL_RANGE,
        CONFIDENCE_80,
        CONFIDENCE_90,
        CONFIDENCE_95,
        CONFIDENCE_975,
        CONFIDENCE_99,
        CONFIDENCE_OTHER,
        GEOMETRIC_COEFFICIENT
    }

    /** What tells the spread of an estimate. */
    enum AnalysisDispersion {
        STANDARD_DEVIATION,
        STANDARD_ERROR_OF_MEAN
    }

    /** The rank of an outcome measure. */
    enum OutcomeType {
        PRIMARY,
        SECONDARY,
        OTHER_PRE_SPECIFIED,
        POST_HOC
    }

    /** What an analysis tests. */
    enum Hypothesis {
        SUPERIORITY,
        NON_INFERIORITY,
        EQUIVALENCE,
        OTHER,
        NON_INFERIORITY_OR_EQUIVALENCE,
        SUPERIORITY_OR_OTHER,
        NON_INFERIORITY_OR_EQUIVALENCE_LEGACY,
        SUPERIORITY_OR_OTHER_LEGACY
    }

    /** Whether a confidence interval is open on one side. */
    enum Sides {
        ONE_SIDED,
        TWO_SIDED
    }

    /** How adverse events were found. */
    enum Assessment {
        NON_SYSTEMATIC_ASSESSMENT,
        SYSTEMATIC_ASSESSMENT
    }

    /** The code of a child's text, or the text, which is reported. */
    <E extends Enum<E>> @Nullable String code(Class<E> type, Element parent, String child) {
        Element element = parent.child(child);
        String text = element.text();
        if (text != null && Codes.constant(type, text) == null) {
            unknown(text, element);
        }
        return Codes.of(type, text);
    }

    /** Puts the number in an attribute, or else its text, which is reported. */
    void count(Fields fields, String field, Element element, String attribute) {
        String text = element.attribute(attribute);
        if (text != null && !WHOLE_NUMBER.matcher(text).matches()) {
            unknown(text, element);
        }
        fields.number(field, text);
    }

    void unknown(String text, Element element) {
        String what = "the data model does not know \"" + Shortened.of(text) + "\" in line " + element.line();
        notes.add(new Problem(Problem.Kind.UNMODELED, what, place + "#/resultsSection", "it is kept as it is"));
    }

    /** Version 2's name of a group: {@code P1} of the participant flow is {@code FG000}. */
    static @Nullable String group(@Nullable String id) {
        Matcher matcher = GROUP.matcher(id == null ? "" : id);
        if (!matcher.matches()) {
            return id;
        }
        String letter = matcher.group(1).equals("P") ? "F" : matcher.group(1);
        return String.format("%sG%03d", letter, Integer.parseInt(matcher.group(2)) - 1);
    }

    /** The groups that a part of the results compares. */
    static List<Fields> groups(Element parent) {
        return parent.child("group_list").children("group").stream()
                .map(group -> new Fields()
                        .put("id", group(group.attribute("group_id")))
                        .put("title", group.text("title"))
                        .put("description", group.markup("description")))
                .toList();
    }
}
