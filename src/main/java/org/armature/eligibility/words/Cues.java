package org.armature.eligibility.words;

import java.util.Set;

/** Some of the cues, as bits: rules ask for them a thousand times a criterion. */
public record Cues(long low, long high) {
    public static final Cues NONE = new Cues(0, 0);

    public static Cues of(Set<Cue> cues) {
        Cues all = NONE;
        for (Cue cue : cues) {
            all = all.with(of(cue));
        }
        return all;
    }

    private static Cues of(Cue cue) {
        int place = cue.ordinal();
        return place < Long.SIZE ? new Cues(1L << place, 0) : new Cues(0, 1L << place - Long.SIZE);
    }

    public Cues with(Cues others) {
        return others.areAmong(this) ? this : new Cues(low | others.low, high | others.high);
    }

    public boolean has(Cue cue) {
        int place = cue.ordinal();
        return ((place < Long.SIZE ? low : high) >>> place & 1) != 0;
    }

    public boolean hasAny(Cues others) {
        return (low & others.low | high & others.high) != 0;
    }

    /** Whether all of these are among the others. */
    boolean areAmong(Cues others) {
        return (low & ~others.low | high & ~others.high) == 0;
    }
}
