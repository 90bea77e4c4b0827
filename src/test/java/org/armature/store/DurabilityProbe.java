package org.armature.store;

/** Shows to tests of other packages whether a transaction of this thread would wait for the disk. */
public final class DurabilityProbe {
    private DurabilityProbe() {}

    /** Whether it would. */
    public static boolean isNeeded() {
        return Durability.isNeeded();
    }
}
