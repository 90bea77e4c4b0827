package org.armature.eligibility.proposal;

import org.armature.eligibility.expression.Expression;

/** What a proposer answers for one criterion. */
public sealed interface Proposal {

    /** It says this, in the polarity in which it is written. */
    record Expressed(Expression expression) implements Proposal {}

    /** It stays text. */
    record StaysText() implements Proposal {}

    /**
     * The answer cannot be used.
     *
     * @param reason what came back instead, short enough for a message
     */
    record Unusable(String reason) implements Proposal {}

    /**
     * There was no answer.
     *
     * @param reason why, short enough for a message
     */
    record NoAnswer(String reason) implements Proposal {}

    /** Nobody was asked, because the number of questions is limited. */
    record NotAsked() implements Proposal {}
}
