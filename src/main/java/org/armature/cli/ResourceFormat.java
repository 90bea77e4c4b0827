package org.armature.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.armature.conformance.ResourceCheck.Form;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;

/** FHIR resources as text: one document in JSON or XML, or one resource a line. What it finds is passed on as text. */
final class ResourceFormat implements TrialFormat {
    /** The largest resource in bytes, as much as a server takes. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A resource as it stands in its file.
     *
     * @param firstLine the line on which the text begins, counted from 1
     */
    record Text(String place, int firstLine, String text, Form form) {}

    private final Predicate<Text> texts;

    /**
     * Reads resources.
     *
     * @param texts takes each, and says whether to go on; it does not throw, since that would look like a failure to read
     */
    ResourceFormat(Predicate<Text> texts) {
        this.texts = texts;
    }

    @Override
    public String title() {
        return "FHIR resources in JSON or XML, one a file or one a line";
    }

    @Override
    public boolean recognizes(Opening opening) {
        String start = opening.text().stripLeading();
        return start.startsWith("{") || start.startsWith("<");
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        BufferedInputStream in = new BufferedInputStream(document);
        byte[] first = line(in);
        String text = new String(first, StandardCharsets.UTF_8);
        if (first.length > MAX_BYTES) {
            readings.accept(tooLarge(place, 1));
        } else if (text.stripLeading().startsWith("{") && isComplete(text)) {
            lines(place, text, in, readings);
        } else {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(first);
            all.write(in.readNBytes(MAX_BYTES + 1 - first.length));
            if (all.size() > MAX_BYTES) {
                readings.accept(tooLarge(place, 1));
                return;
            }
            String whole = all.toString(StandardCharsets.UTF_8);
            boolean unused =
                    texts.test(new Text(place, 1, whole, whole.stripLeading().startsWith("<") ? Form.XML : Form.JSON));
        }
    }

    private void lines(String place, String first, InputStream in, Consumer<Reading> readings) throws IOException {
        boolean more = texts.test(new Text(place, 1, first, Form.JSON));
        int number = 1;
        for (byte[] line = line(in); more && line.length > 0; line = line(in)) {
            number++;
            if (line.length > MAX_BYTES) {
                readings.accept(tooLarge(place, number));
                return;
            }
            String text = new String(line, StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                more = texts.test(new Text(place, number, text, Form.JSON));
            }
        }
    }

    private static boolean isComplete(String text) {
        try {
            return MAPPER.readTree(text).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** The next line with its end, or as much of it as shows that it is too long; empty at the end. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() <= MAX_BYTES) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static Reading tooLarge(String place, int line) {
        String where = place + ":" + line;
        String remedy = "write one resource a line, as bulk export does";
        return new Reading.Rejected(where, new Problem(Kind.TOO_LARGE, "larger than 64 MB", where, remedy));
    }
}
