package org.armature.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.source.input.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read trials have in common on their command line. */
final class InputPaths {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files or directories, or - for standard input. Read are registry JSON (a study, a list, pages,"
                        + " one study a line) and trial pages as text, also in .gz, .zip, .tar and .tar.gz;"
                        + " the content decides, not the name."
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what became of each record to FILE, one JSON object a line.")
    private @Nullable Path report;

    @SuppressWarnings("UnusedVariable") // Failures asks the command line for it
    @Option(names = "--debug", description = "On a bug, write its details to armature-debug.log.")
    private boolean debug;

    List<String> paths() {
        return paths;
    }

    @Nullable
    Path report() {
        return report;
    }

    /** Fails before any work is done if a path does not exist or if the report would overwrite an input. */
    void check() {
        for (String path : paths) {
            if (!path.equals(Inputs.STANDARD_INPUT) && !exists(path)) {
                throw Failure.usage(
                        new Problem(Problem.Kind.NOT_FOUND, "no such file or directory", path, "nothing was read"));
            }
        }
        if (paths.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
            throw Failure.usage(wrong("-", "standard input is named twice", "it can be read once"));
        }
        if (report != null) {
            OutputFile.check(report, "--report", paths);
        }
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A problem of the command line. */
    static Problem wrong(String where, String what, String remedy) {
        return new Problem(Problem.Kind.INVALID, what, where, remedy);
    }
}
