package org.armature.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.armature.source.input.Inputs;
import org.jspecify.annotations.Nullable;

/** Output that appears under its name only when it is complete; standard output and devices are written as it comes. */
final class OutputFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final String name;
    private final OutputStream stream;
    private final @Nullable Path temporary;
    private final @Nullable Path target;

    private OutputFile(String name, OutputStream stream, @Nullable Path temporary, @Nullable Path target) {
        this.name = name;
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.temporary = temporary;
        this.target = target;
    }

    /** Output to a file, or to standard output where there is none. */
    static OutputFile open(@Nullable Path path, OutputStream standardOutput) {
        if (path == null) {
            return new OutputFile("standard output", standardOutput, null, null);
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new OutputFile(path.toString(), Files.newOutputStream(path), null, null);
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new OutputFile(path.toString(), Files.newOutputStream(temporary), temporary, target);
        } catch (IOException e) {
            throw Failure.usage(InputPaths.wrong(path.toString(), "cannot be written: " + reason(e), ""));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }

    /** Fails where the output would overwrite an input, or cannot be a file. */
    static void check(Path path, String option, List<String> inputs) {
        Path parent = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw Failure.usage(InputPaths.wrong(option + " " + path, "is a directory", "name a file"));
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw Failure.usage(InputPaths.wrong(option + " " + path, "there is no directory " + parent, ""));
        }
        if (Files.isRegularFile(path)) {
            for (String input : inputs) {
                if (!input.equals(Inputs.STANDARD_INPUT) && isWithin(path, Path.of(input))) {
                    throw Failure.usage(InputPaths.wrong(option + " " + path, "is also an input", "name another file"));
                }
            }
        }
    }

    private static boolean isWithin(Path path, Path input) {
        try {
            return Files.isDirectory(input)
                    ? path.toRealPath().startsWith(input.toRealPath())
                    : Files.exists(input) && Files.isSameFile(path, input);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a line. */
    void line(byte[] text) {
        try {
            stream.write(text);
            stream.write('\n');
        } catch (IOException e) {
            throw new OutputFailed(name, e);
        }
    }

    /** Completes the output: only now does a file have its name. */
    void commit() {
        try {
            stream.flush();
            if (temporary != null && target != null) {
                stream.close();
                move(temporary, target);
            }
        } catch (IOException e) {
            throw new OutputFailed(name, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not completed. */
    @Override
    public void close() {
        if (temporary == null) {
            return;
        }
        try {
            stream.close();
        } catch (IOException e) {
            // the file is thrown away
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // it stays, hidden and named .part
        }
    }
}
