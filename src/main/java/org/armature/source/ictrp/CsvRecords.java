package org.armature.source.ictrp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table after RFC 4180: fields between commas, in quotes where they hold commas, quotes or line ends. A
 * record that does not follow it costs its first line: the next record begins on the line after, as a quote that is
 * missing says nothing of where it should have been.
 */
final class CsvRecords {
    /** The largest record that is read; real ones have up to 40 KB. */
    static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;
    /** The most fields that a record may have; WHO's exports have about 50. */
    static final int MAX_FIELDS = 1_000;
    /** How often a record without end is read again from its second line; each time up to all of it. */
    static final int MAX_REREADS = 100;

    private static final int BUFFER = 64 * 1024;

    private InputStream in;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final ByteArrayOutputStream field = new ByteArrayOutputStream();
    private List<byte[]> fields = new ArrayList<>();
    private long line = 1;
    private int rereads;

    CsvRecords(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /**
     * One record.
     *
     * @param line the line on which it begins
     * @param wrong what is wrong with it, or null
     */
    record Row(long line, List<byte[]> fields, @Nullable String wrong) {}

    /** The next record that is no blank line, or null at the end. */
    @Nullable
    Row next() throws IOException {
        while (rereads <= MAX_REREADS) {
            long begin = line;
            raw.reset();
            fields = new ArrayList<>();
            String wrong = record();
            if (wrong != null) {
                return new Row(begin, List.of(), wrong);
            }
            boolean blank = fields.size() == 1 && fields.get(0).length == 0;
            if (!blank) {
                return fields.isEmpty() ? null : new Row(begin, fields, null);
            }
        }
        return null;
    }

    /** Whether reading was given up, since too many records had no end. */
    boolean givenUp() {
        return rereads > MAX_REREADS;
    }

    /** Reads a record into the fields, none at the end of the file, and says what is wrong with it. */
    private @Nullable String record() throws IOException {
        while (true) {
            field.reset();
            int b = read();
            if (b < 0 && fields.isEmpty()) {
                return null;
            }
            if (fields.size() == MAX_FIELDS) {
                return skipLine(b, "more than " + MAX_FIELDS + " fields");
            }
            if (b == '"') {
                String wrong = quoted();
                if (wrong != null) {
                    return wrong;
                }
                b = read();
                if (b != ',' && !isEnd(b)) {
                    return skipLine(b, "text after the closing quote of field " + (fields.size() + 1));
                }
            } else {
                while (b != ',' && !isEnd(b)) {
                    if (b == '"') {
                        return skipLine(b, "a quote inside of field " + (fields.size() + 1));
                    }
                    if (raw.size() > MAX_RECORD_BYTES) {
                        return skipLine(b, "the record is larger than 4 MB");
                    }
                    field.write(b);
                    b = read();
                }
            }
            fields.add(field.toByteArray());
            if (isEnd(b)) {
                lineEnd(b);
                return null;
            }
        }
    }

    /** Reads a field after its opening quote, up to and with its closing quote. */
    private @Nullable String quoted() throws IOException {
        while (true) {
            int b = read();
            if (b < 0 || raw.size() > MAX_RECORD_BYTES) {
                reread();
                return "field " + (fields.size() + 1) + " has no closing quote" + (b < 0 ? "" : " within 4 MB");
            }
            if (b == '"') {
                in.mark(1);
                if (in.read() != '"') {
                    in.reset();
                    return null;
                }
                raw.write('"');
            }
            field.write(b);
        }
    }

    private int read() throws IOException {
        int b = in.read();
        if (b >= 0 && raw.size() <= MAX_RECORD_BYTES) {
            raw.write(b);
        }
        if (b == '\n') {
            line++;
        }
        return b;
    }

    private static boolean isEnd(int b) {
        return b < 0 || b == '\n' || b == '\r';
    }

    /** A carriage return alone ends a line too. */
    private void lineEnd(int b) throws IOException {
        if (b == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
            line++;
        }
    }

    private String skipLine(int from, String wrong) throws IOException {
        int b = from;
        while (!isEnd(b)) {
            b = in.read();
        }
        if (b == '\n' && from != '\n') {
            line++;
        }
        lineEnd(b);
        return wrong;
    }

    /** Goes back to the line after the one on which the record began. */
    private void reread() {
        byte[] bytes = raw.toByteArray();
        int next = 0;
        int read = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                next = next == 0 ? i + 1 : next;
                read++;
            }
        }
        rereads++;
        if (next > 0) {
            line -= read - 1;
            byte[] again = Arrays.copyOfRange(bytes, next, bytes.length);
            in = new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(again), in), BUFFER);
        }
    }
}
