package org.armature.eligibility.proposal;

/** Somebody or something that proposes what a criterion says which the rules leave as text. */
@FunctionalInterface
public interface Proposer {

    /** The answer for one criterion; a proposer that fails says so in its answer. */
    Proposal propose(OpenLine line);
}
