package org.armature.mapping;

import org.armature.eligibility.Polarity;
import org.armature.eligibility.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that was read back from an eligibility group.
 *
 * @param polarity whether it includes or excludes
 * @param polarityStated false where no heading says so
 * @param heading the line that introduces its list, null if there is none
 * @param start where it begins in the verbatim text, counted in UTF-16 units
 * @param end where it ends; exclusive
 * @param expression what it says, in the polarity in which it is written
 */
public record GroupCriterion(
        Polarity polarity,
        boolean polarityStated,
        @Nullable String heading,
        int start,
        int end,
        Expression expression) {}
