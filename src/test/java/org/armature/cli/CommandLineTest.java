package org.armature.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in a directory of their own and keeps what they print. */
abstract class CommandLineTest {
    static final String STUDY = study("NCT00000001");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] standardInput = new byte[0];

    static String study(String nctId) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"" + nctId + "\"}}}";
    }

    Path file(String name, String content) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    void standardInput(String text) {
        standardInput = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Runs a command; words that name a file of the directory stand for its path. */
    int run(String... words) {
        return run(out, words);
    }

    int run(OutputStream output, String... words) {
        String[] arguments = words.clone();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace("@", directory + "/");
        }
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Armature.run(new Terminal(new ByteArrayInputStream(standardInput), output, messages, false), arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was said on standard error, with times and the directory made constant. */
    String err() {
        return err.toString(StandardCharsets.UTF_8)
                .replaceAll("in \\d+\\.\\d s", "in 0.0 s")
                .replace(directory + "/", "@");
    }
}
