package org.armature.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;

/**
 * A format whose documents are short texts with one trial each.
 *
 * @param title what people call the format
 * @param recognized whether a text, or its beginning, is in the format
 * @param reader reads a text whose place is the second argument
 */
public record TextFormat(String title, Predicate<String> recognized, BiFunction<String, String, Reading> reader)
        implements TrialFormat {
    /** The largest text that is read. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    @Override
    public boolean recognizes(Opening opening) {
        return recognized.test(opening.text());
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        byte[] bytes = Utf8Stream.of(document).readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            Problem problem = new Problem(Kind.TOO_LARGE, "larger than 8 MB", place, "a page of one trial is smaller");
            readings.accept(new Reading.Rejected(place, problem));
            return;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            readings.accept(new Reading.Rejected(place, notUtf8(place, bytes, buffer.position())));
            return;
        }
        readings.accept(reader.apply(text, place));
    }

    private static Problem notUtf8(String place, byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        String what = String.format("byte 0x%02X in line %d is not UTF-8", bytes[position], line);
        return new Problem(Kind.MALFORMED, what, place, "save the file in UTF-8; no other encoding is guessed");
    }
}
