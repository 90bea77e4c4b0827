package org.armature.eligibility.labelled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A line of eligibility text with what a person says that it requires; see the README beside the files. */
record LabelledLine(
        String id,
        String drawn,
        String section,
        String parent,
        String line,
        MeaningTree meaning,
        String computable,
        boolean hasValue,
        boolean hasTime) {

    /** The lines of a file of {@code src/test/resources/eligibility}. */
    static List<LabelledLine> of(String file) {
        InputStream stream =
                Objects.requireNonNull(LabelledLine.class.getResourceAsStream("/eligibility/" + file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(LabelledLine::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledLine parse(String row) {
        String[] cells = row.split("\t", -1);
        return new LabelledLine(
                cells[0],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                MeaningTree.read(cells[6]),
                cells[7],
                cells[8].equals("yes"),
                cells[9].equals("yes"));
    }
}
