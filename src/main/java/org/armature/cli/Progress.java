package org.armature.cli;

import java.util.function.LongSupplier;

/** Tells how long work comes along: in place on a terminal, in a line now and then elsewhere. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long SILENT = 2 * SECOND;
    private static final long ON_TERMINAL = SECOND / 2;
    private static final long IN_LINES = 10 * SECOND;

    private final Terminal terminal;
    private final LongSupplier clock;
    private final String done;
    private final String bad;
    private final long start;
    private long next;
    private boolean shown;

    /**
     * Progress from now on.
     *
     * @param clock nanoseconds from any origin
     */
    Progress(Terminal terminal, LongSupplier clock) {
        this(terminal, clock, "read", "rejected");
    }

    /**
     * Progress of other work.
     *
     * @param done what is said of all things, such as {@code read}
     * @param bad what is said of those that are not well
     */
    Progress(Terminal terminal, LongSupplier clock, String done, String bad) {
        this.done = done;
        this.bad = bad;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.next = start + SILENT;
    }

    /** Shows the figures if it is time to. */
    void show(long read, long rejected) {
        long now = clock.getAsLong();
        if (now < next) {
            return;
        }
        next = now + (terminal.interactive() ? ON_TERMINAL : IN_LINES);
        String line = String.format(
                "%,d %s, %,d %s, %,d a second", read, done, rejected, bad, read * SECOND / Math.max(1, now - start));
        if (terminal.interactive()) {
            terminal.err().print("\r" + line + "  ");
            terminal.err().flush();
            shown = true;
        } else {
            terminal.err().println(line);
        }
    }

    /** Removes the line from the terminal and returns the time that has passed, in seconds. */
    double end() {
        if (shown) {
            terminal.err().print("\r\u001B[K");
        }
        return (clock.getAsLong() - start) / (double) SECOND;
    }
}
