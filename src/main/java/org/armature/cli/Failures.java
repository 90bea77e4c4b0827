package org.armature.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Tells people how a command ended that did not end well: in a line, never with a stack trace. */
final class Failures {
    private static final Path LOG = Path.of("armature-debug.log");

    private Failures() {}

    /** Prints what is to be said about an exception and returns the exit code. */
    static int report(Exception e, CommandLine command, Terminal terminal) {
        if (e instanceof Failure failure) {
            terminal.err().println("armature: " + failure.problem().line());
            return failure.exitCode();
        }
        if (e instanceof OutputFailed failed) {
            if (failed.isBrokenPipe()) {
                return ExitCode.OK;
            }
            terminal.err().println("armature: cannot write: " + failed.getMessage());
            return ExitCode.REJECTED;
        }
        bug(e, isDebug(command), terminal);
        return ExitCode.REJECTED;
    }

    /** Prints what is to be said about the end of memory and returns the exit code. */
    static int report(VirtualMachineError e, Terminal terminal) {
        if (e instanceof OutOfMemoryError) {
            terminal.err()
                    .println("armature: not enough memory; give it more, such as java -Xmx2g -jar armature.jar …");
        } else {
            bug(e, false, terminal);
        }
        return ExitCode.REJECTED;
    }

    private static boolean isDebug(CommandLine command) {
        return command.getParseResult() != null && command.getParseResult().hasMatchedOption("--debug");
    }

    private static void bug(Throwable e, boolean debug, Terminal terminal) {
        String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + firstLine(e.getMessage()));
        if (!debug) {
            terminal.err().println("armature: this is a bug: " + what + " (with --debug, " + LOG + " tells more)");
            return;
        }
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(LOG, StandardCharsets.UTF_8))) {
            e.printStackTrace(log);
            terminal.err().println("armature: this is a bug: " + what + " (the details are in " + LOG + ")");
        } catch (IOException unwritable) {
            terminal.err().println("armature: this is a bug: " + what + " (" + LOG + " cannot be written)");
        }
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
