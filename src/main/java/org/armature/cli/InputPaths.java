package org.armature.cli;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armature.export.FhirTrialFormat;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.armature.source.input.Formats;
import org.armature.source.input.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read files have in common on their command line. */
final class InputPaths {
    /** What the commands that read trials say of their formats. */
    static final String TRIALS =
            "Read are registry JSON (a study, a list, pages, one study a line), trial pages as text, and FHIR R4 that"
                    + " this program wrote.";

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files or directories, or - for standard input, also packed as .gz, .zip, .tar or .tar.gz;"
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

    /** Reads the trials of all paths, in whatever format. */
    void trials(Terminal terminal, Consumer<Reading> readings) {
        List<TrialFormat> formats = new ArrayList<>();
        formats.add(new FhirTrialFormat(FhirContext.forR4Cached()));
        formats.addAll(Formats.all());
        Inputs.read(paths, formats, terminal.in(), readings);
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
