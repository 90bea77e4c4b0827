package org.armature.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a command reads from and writes to.
 *
 * @param out for data
 * @param err for what people read
 * @param interactive whether people see lines as they are overwritten
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean interactive) {

    private static final Pattern COMMANDING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    /** A text of others with nothing in it that a terminal takes for a command, or that turns the order of what follows. */
    static String printable(String text) {
        return COMMANDING.matcher(text).replaceAll("\uFFFD");
    }

    /** The streams of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                // Bare, its readNBytes asks a pipe for its position, which has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console() != null);
    }
}
