package org.armature.source.json;

import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.REQUIRED;
import static org.armature.problem.Problem.Kind.TOO_LARGE;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import org.armature.problem.Problem;
import org.armature.source.Places;
import org.armature.source.Reading;
import org.armature.source.Shortened;

/** Reads one document's records in order; at most one of them is in memory. */
final class JsonReader {
    private final String file;
    private final JsonScanner scanner;
    private final boolean lines;
    private final List<RecordKind> kinds;
    private final Consumer<Reading> readings;

    JsonReader(String file, JsonScanner scanner, boolean lines, List<RecordKind> kinds, Consumer<Reading> readings) {
        this.file = file;
        this.scanner = scanner;
        this.lines = lines;
        this.kinds = kinds;
        this.readings = readings;
    }

    /** Reads to the end of the document. */
    void read() throws IOException {
        try {
            int next = scanner.peek(false);
            if (next < 0) {
                reject(
                        file,
                        REQUIRED,
                        "the file is empty",
                        "expected a study, a list or page of studies, or one a line");
            }
            for (boolean first = true; next >= 0; first = false) {
                root(first && !lines ? file : Places.line(file, scanner.line()), next);
                next = scanner.peek(false);
            }
        } catch (CharacterCodingException | CharConversionException e) {
            reject(
                    Places.line(file, scanner.line()),
                    MALFORMED,
                    "the text is not in the encoding that its byte order mark names",
                    "save the file in UTF-8");
        }
    }

    private void root(String place, int next) throws IOException {
        if (next == '{') {
            value(place, true);
        } else if (next == '[') {
            scanner.take();
            elements(place, "", true);
        } else {
            long line = scanner.line();
            String found = Shortened.of(scanner.skipLines());
            reject(
                    place,
                    MALFORMED,
                    "not valid JSON in line " + line + ": found " + (found.isEmpty() ? "control characters" : found),
                    "expected { or [");
        }
    }

    /** Reads a list after its opening bracket; a missing or superfluous comma is reported and costs nothing else. */
    private void elements(String place, String path, boolean pages) throws IOException {
        boolean commaExpected = false;
        int index = 0;
        while (true) {
            int next = scanner.peek(true);
            String element = Places.path(place, path + "/" + index);
            if (next < 0 || next == '\n') {
                reject(element, MALFORMED, "the list is cut off in line " + scanner.line(), "expected ] at its end");
                return;
            }
            boolean comma = next == ',';
            boolean end = next == ']';
            if (end ? !commaExpected && index > 0 : comma != commaExpected) {
                String what = comma || end ? "a comma too many" : "a comma is missing";
                reject(
                        element,
                        MALFORMED,
                        what + " in line " + scanner.line(),
                        "expected one comma between two studies");
            }
            if (end) {
                scanner.take();
                return;
            }
            commaExpected = !comma;
            if (comma || next == '}') {
                scanner.take();
            } else {
                value(element, pages);
                index++;
            }
        }
    }

    private void value(String place, boolean page) throws IOException {
        long line = scanner.line();
        JsonScanner.End end = scanner.value(page);
        if (end == JsonScanner.End.PAGE) {
            elements(place, "/studies", false);
            if (scanner.restOfPage() == JsonScanner.End.CUT) {
                reject(place, MALFORMED, "the page is cut off in line " + scanner.line(), "expected } at its end");
            }
        } else if (scanner.tooDeep()) {
            reject(
                    place,
                    TOO_LARGE,
                    "nested deeper than " + JsonScanner.MAX_DEPTH + " levels",
                    "a study has fewer than 20 levels");
        } else if (scanner.tooLarge()) {
            reject(
                    place,
                    TOO_LARGE,
                    "the record is larger than " + JsonScanner.MAX_RECORD_BYTES / (1024 * 1024) + " MB",
                    "a study is smaller");
        } else if (end == JsonScanner.End.CUT) {
            cut(place, line);
        } else {
            readings.accept(new JsonRecord(place, line, scanner.captured(), kinds).read());
        }
    }

    private void cut(String place, long begin) {
        String remedy = "the file looks truncated; expected } at the end of the study";
        reject(place, MALFORMED, "the JSON ends in the middle of a record that begins in line " + begin, remedy);
    }

    private void reject(String place, Problem.Kind kind, String what, String remedy) {
        readings.accept(new Reading.Rejected(place, new Problem(kind, what, place, remedy)));
    }
}
