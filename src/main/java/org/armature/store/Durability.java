package org.armature.store;

import org.jspecify.annotations.Nullable;

/**
 * Whether a transaction of this thread must be in the database's file before it ends. It must, so that nothing is lost
 * that was confirmed, but for those who only read: what the server notes for itself while it answers them, such as the
 * later pages of a search, is written with the next change or within a second.
 */
public final class Durability {
    private static final ThreadLocal<@Nullable Boolean> ONLY_READS = new ThreadLocal<>();

    private Durability() {}

    /** Declares that this thread confirms nothing to anybody until {@link OnlyReads#close}. */
    public static OnlyReads onlyReads() {
        ONLY_READS.set(true);
        return ONLY_READS::remove;
    }

    static boolean isNeeded() {
        return ONLY_READS.get() == null;
    }

    /** The end of reading alone. */
    public interface OnlyReads extends AutoCloseable {
        @Override
        void close();
    }
}
