package org.armature.store;

import org.armature.problem.Problem;

/** What became of one study that was to be loaded. */
public sealed interface LoadOutcome {

    /** The study's id in FHIR, such as {@code NCT03333681}. */
    String studyId();

    /** The store did not hold the study. */
    record Created(String studyId) implements LoadOutcome {}

    /** The store held another state of the study. */
    record Updated(String studyId) implements LoadOutcome {}

    /**
     * Nothing was written.
     *
     * @param reason why, in words for the report
     */
    record Unchanged(String studyId, String reason) implements LoadOutcome {}

    /** The study could not be stored; what the store held before is still there. */
    record Rejected(String studyId, Problem problem) implements LoadOutcome {}
}
