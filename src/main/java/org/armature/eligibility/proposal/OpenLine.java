package org.armature.eligibility.proposal;

import java.util.List;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Text;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that the rules leave as text, and all that a proposer is told of it.
 *
 * @param polarity whether it stands in a list of inclusions or of exclusions
 * @param heading the line that introduces its list within the section, null if there is none
 * @param text its words with those of nested lines, without escapes
 */
public record OpenLine(Polarity polarity, @Nullable String heading, String text) {
    /** Longer ones are no criteria but whole sections without structure. */
    private static final int LONGEST = 2_000;

    /** The rule of words that are simply not understood; others keep something as text for a reason of their own. */
    private static final String NOT_UNDERSTOOD = "text";

    static OpenLine of(CriterionReading reading) {
        Criterion criterion = reading.criterion();
        return new OpenLine(criterion.polarity(), criterion.heading(), criterion.fullText());
    }

    /**
     * The criteria of which the rules understand nothing at all. What holds for one cohort only or for somebody else, or
     * contradicts what the registration states, is not among them.
     */
    static List<CriterionReading> in(EligibilityCriteria criteria) {
        return criteria.criteria().stream().filter(OpenLine::isOpen).toList();
    }

    private static boolean isOpen(CriterionReading reading) {
        return reading.cohort() == null
                && reading.lines().allMatch(line -> isText(line.line()))
                && isText(reading.whole())
                && !reading.criterion().text().isBlank()
                && reading.criterion().fullText().length() <= LONGEST;
    }

    private static boolean isText(Expression expression) {
        if (expression instanceof Text text) {
            return text.origin().rule().equals(NOT_UNDERSTOOD);
        }
        return !expression.parts().isEmpty() && expression.parts().stream().allMatch(OpenLine::isText);
    }
}
