package org.armature.eligibility;

import java.util.regex.Pattern;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;

/** Where a line means less or more than its words say, so that a machine cannot decide it though it is read. */
final class Reservations {
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\W{0,3}(?:(?:any|an|suffer(?:s|ing)? from|ha(?:s|ve|ving)|with)\\s)?(?:an)?others?\\b");

    /** "Cohort 2:", "Part B only:", "Group 1 participants must": for whom the line is. */
    private static final Pattern PART = Pattern.compile(
            "(?i)\\W{0,3}(?:for |in |only |all |during )?(?:the )?(?:cohorts?|arms?|parts?|groups?|phase|sub-?stud(?:y|ies)|stratum)"
                    + " (?:[a-z]|[0-9]{1,2}[a-z]?|i{1,3}|iv|one|two|three)\\b");

    /** "Asthma group:", "Safety lead-in only:" */
    private static final Pattern GROUP =
            Pattern.compile("(?i)[^:.;,]{0,50}\\b(?<!age |blood |ethnic |oncology |muscle )"
                    + "(?:group|cohort|arm|part|phase|sub-?study|participants|patients|subjects|controls|volunteers)"
                    + "(?: \\([^()]{0,40}\\))?( only)?\\s?:\\s*\\S");

    private static final Pattern ONLY = Pattern.compile(
            "(?i)[^:.;,]{0,60}\\bonly\\s?:|\\b(?:cohort|arm|part|group|phase|sub-?study)s?"
                    + "[^:.;,]{0,30}\\bonly\\b|\\bfor the [^:.;,]{0,40}\\b(?:study|cohort|group|arm|phase)\\b[^:.;,]{0,30}\\bonly\\b");

    private Reservations() {}

    /**
     * Among exclusions "no active infection" may keep out who has none, or who has one; "other skin disease" is meant beside
     * the one that is studied, which the line does not name. What is asked of one part of the study is not asked of all.
     */
    static boolean about(CriterionReading reading) {
        boolean excludes = reading.criterion().polarity() == Polarity.EXCLUSION;
        return excludes && isNegated(reading.whole())
                || reading.lines()
                        .map(CriterionReading::criterion)
                        .anyMatch(line -> excludes && isOfOthers(line.text()) || isOfSome(line.text()));
    }

    private static boolean isNegated(Expression expression) {
        return expression instanceof Not
                || expression instanceof Combination combination
                        && combination.operator() != Combination.Operator.EXCEPT
                        && combination.parts().stream().anyMatch(Reservations::isNegated);
    }

    private static boolean isOfOthers(String text) {
        return OTHERS.matcher(text).lookingAt();
    }

    private static boolean isOfSome(String text) {
        return PART.matcher(text).lookingAt()
                || GROUP.matcher(text).lookingAt()
                || ONLY.matcher(text).find();
    }
}
