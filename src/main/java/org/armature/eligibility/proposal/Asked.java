package org.armature.eligibility.proposal;

import org.armature.eligibility.CriterionReading;

/** A criterion that the rules leave as text, with what was proposed for it. */
public record Asked(CriterionReading reading, Proposal proposal) {}
