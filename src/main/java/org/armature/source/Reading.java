package org.armature.source;

import java.util.List;
import org.armature.problem.Problem;
import org.armature.study.SourcedStudy;

/** The outcome of reading one record: a trial, or the reason why there is none. */
public sealed interface Reading {

    /** Where the record stands: the file, and its line or JSON path within it. */
    String place();

    /**
     * A record that is a trial.
     *
     * @param notes what was kept without being understood; empty for most records
     */
    record Trial(String place, SourcedStudy sourced, List<Problem> notes) implements Reading {}

    /** A record that could not be read. */
    record Rejected(String place, Problem problem) implements Reading {}
}
