package org.armature.eligibility.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.vocabulary.Vocabulary.Entry;
import org.armature.problem.Problem;

/** Reads a file of entries: tab-separated, one entry a line, the first line names the columns, "#" starts a comment. */
final class VocabularyFile {
    private static final int MAX_BYTES = 50_000_000;

    private final String name;
    private final Codes codes;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> columns = List.of();

    private VocabularyFile(String name, Codes codes) {
        this.name = name;
        this.codes = codes;
    }

    /** The entries of a file, and one problem for each row that is none. */
    record Read(List<Entry> entries, List<Problem> problems) {}

    /** A file of the program itself; a bad row is a mistake in the program. */
    static List<Entry> readStandard(String name) {
        VocabularyFile file = new VocabularyFile(name, Codes.standard());
        try (BufferedReader reader = resource(name)) {
            file.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!file.problems.isEmpty()) {
            throw new IllegalStateException(file.problems.get(0).line());
        }
        return file.entries;
    }

    static BufferedReader resource(String name) {
        InputStream resource = VocabularyFile.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("No resource " + name);
        }
        return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
    }

    /** A site's file. */
    static Read read(Path path) {
        VocabularyFile file = new VocabularyFile(path.toString(), Codes.unchecked());
        try {
            if (Files.size(path) > MAX_BYTES) {
                return file.failed(Problem.Kind.TOO_LARGE, "The file is larger than 50 MB", "Split or shorten it");
            }
            try (Reader reader = Files.newBufferedReader(path)) {
                file.read(new BufferedReader(reader));
            }
        } catch (IOException e) {
            return file.failed(
                    Problem.Kind.FAILED, "The vocabulary cannot be read", "Name a readable text file in UTF-8");
        }
        return new Read(file.entries, file.problems);
    }

    private Read failed(Problem.Kind kind, String what, String remedy) {
        return new Read(List.of(), List.of(new Problem(kind, what, name, remedy)));
    }

    private void read(BufferedReader reader) throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                readRow(number, cells);
            }
        }
    }

    private void readRow(int number, List<String> cells) {
        try {
            entries.add(new VocabularyRow(columns, cells, codes).entry());
        } catch (VocabularyRow.BadRow e) {
            problems.add(new Problem(Problem.Kind.INVALID, e.what(), name + ", line " + number, e.remedy()));
        }
    }
}
