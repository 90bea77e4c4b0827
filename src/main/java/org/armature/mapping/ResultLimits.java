package org.armature.mapping;

/**
 * How much of a module's results become resources. Real modules stay far below; one that is made to exhaust a server has
 * its JSON and its text alone.
 */
final class ResultLimits {
    private static final int MOST = 10_000;

    private ResultLimits() {}

    static boolean allow(long groups, long observations) {
        return groups + observations <= MOST;
    }

    static void explain(Narrative narrative) {
        narrative.add("p", "The results are too many for resources of their own; the JSON of this section has them.");
    }
}
