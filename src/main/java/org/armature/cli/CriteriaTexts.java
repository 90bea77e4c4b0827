package org.armature.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.armature.problem.Problem;
import org.armature.source.input.Inputs;

/** Files of eligibility text. */
record CriteriaTexts(Terminal terminal, List<String> paths) {
    static final Charset UTF_8 = StandardCharsets.UTF_8;

    private static final int LARGEST = 10_000_000;

    /** Passes on each file's name and text. */
    void forEach(BiConsumer<String, String> texts) {
        for (String path : paths) {
            boolean standard = path.equals(Inputs.STANDARD_INPUT);
            try (InputStream in = standard ? terminal.in() : Files.newInputStream(Path.of(path))) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw Failure.usage(new Problem(
                            Problem.Kind.TOO_LARGE,
                            "more than " + LARGEST + " bytes of text",
                            path,
                            "is it a file of trials? then leave --text out"));
                }
                texts.accept(standard ? "text" : String.valueOf(Path.of(path).getFileName()), new String(bytes, UTF_8));
            } catch (IOException e) {
                throw Failure.usage(
                        InputPaths.wrong(path, "cannot be read: " + e.getClass().getSimpleName(), "name a text file"));
            }
        }
    }
}
