package org.armature.source.ctgovxml;

import org.armature.problem.Problem;

/** A record cannot be read, and why. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem.Kind kind;
    private final String what;
    private final String remedy;

    Refused(Problem.Kind kind, String what, String remedy) {
        super(what);
        this.kind = kind;
        this.what = what;
        this.remedy = remedy;
    }

    /** The problem of a record that stands in this place. */
    Problem at(String place) {
        return new Problem(kind, what, place, remedy);
    }
}
