package org.armature.cli;

/** What the process tells the shell. */
final class ExitCode {
    static final int OK = 0;
    /** Something was rejected, or the command could not finish. */
    static final int REJECTED = 1;
    /** The command was called wrongly; nothing was done. */
    static final int USAGE = 2;
    /** Ctrl-C, as shells count it. */
    static final int INTERRUPTED = 130;
    /** The process goes on after the command. */
    static final int RUNNING = -1;

    private ExitCode() {}
}
