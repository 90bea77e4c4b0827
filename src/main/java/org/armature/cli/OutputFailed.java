package org.armature.cli;

import java.io.IOException;
import java.util.Locale;

/** The output takes no more. */
final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailed(String target, IOException cause) {
        super(target + ": " + cause.getMessage(), cause);
    }

    /** Whether the program that reads the output has seen enough. */
    boolean isBrokenPipe() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}
