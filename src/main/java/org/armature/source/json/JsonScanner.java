package org.armature.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.armature.source.Shortened;

/**
 * Cuts JSON text into values by its brackets, strings and line ends alone, without recursion and without building
 * anything, so that a value that is broken, too deep or too large costs only itself.
 */
final class JsonScanner {
    /** The largest record that is read; the largest that the registry has is about a third of it. */
    static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;
    /** The deepest nesting that is read; the registry's records have fewer than 20 levels. */
    static final int MAX_DEPTH = 200;

    private static final byte[] STUDIES = "\"studies\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROTOCOL = "\"protocolSection\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STUDY = "{\"protocolSection\"".getBytes(StandardCharsets.US_ASCII);

    /** How a value ended. */
    enum End {
        /** As it should. */
        COMPLETE,
        /** It is a page, and its list of studies begins here. */
        PAGE,
        /** The line or the file ended first, or the next record began. */
        CUT
    }

    private final JsonBytes bytes;
    private final boolean lines;
    private long line = 1;
    private int depth;
    private boolean tooDeep;
    private int last;
    private boolean studies;
    private boolean trial;

    /**
     * A scanner at the start of a text.
     *
     * @param lines whether a value ends with its line at the latest
     */
    JsonScanner(InputStream in, boolean lines) {
        this.bytes = new JsonBytes(in, MAX_RECORD_BYTES);
        this.lines = lines;
    }

    /** The number of the line that is read, from 1. */
    long line() {
        return line;
    }

    /** Whether the value that was scanned last was too large to be kept. */
    boolean tooLarge() {
        return !tooDeep && !bytes.keeping();
    }

    /** Whether the value that was scanned last is nested too deep. */
    boolean tooDeep() {
        return tooDeep;
    }

    /** The bytes of the value that was scanned last, where it was neither too deep nor too large. */
    byte[] captured() {
        return bytes.kept();
    }

    /** The next byte that is no white space, or -1 at the end; within a value a line ends in line mode. */
    int peek(boolean within) throws IOException {
        int b = bytes.peek();
        while (isSpace(b) && !(within && lines && b == '\n')) {
            take();
            b = bytes.peek();
        }
        return b;
    }

    /** Goes past the byte that was peeked. */
    void take() throws IOException {
        if (bytes.peek() == '\n') {
            line++;
        }
        bytes.skip();
    }

    /** Skips what is no value, up to the next line (in a document: the next that begins with a bracket). */
    String skipLines() throws IOException {
        StringBuilder text = new StringBuilder();
        int before = 0;
        int b = bytes.peek();
        while (b >= 0 && !(before == '\n' && (lines || b == '{' || b == '['))) {
            if (text.length() < Shortened.LENGTH) {
                text.append(isSpace(b) ? ' ' : b > ' ' && b < 0x7F ? (char) b : '\uFFFD');
            }
            before = b;
            take();
            b = bytes.peek();
        }
        return text.toString().strip();
    }

    /**
     * Scans the value that begins here and keeps its bytes.
     *
     * @param page whether to stop at the list of studies if the value is a page
     */
    End value(boolean page) throws IOException {
        bytes.keep();
        depth = 0;
        tooDeep = false;
        last = 0;
        studies = false;
        trial = false;
        return scan(page);
    }

    /** Skips what is left of a page after its list of studies. */
    End restOfPage() throws IOException {
        bytes.forget();
        depth = 1;
        last = ']';
        return scan(false);
    }

    private End scan(boolean page) throws IOException {
        for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
            if (b == '"') {
                key();
                bytes.skip();
                string();
            } else if (b == '\n') {
                if (lines || lineBeginsRecord()) {
                    return End.CUT;
                }
                continue;
            } else if (depth == 0 && b != '{' && b != '[') {
                return scalar();
            } else {
                bytes.skip();
                boolean pageBegins = b == '[' && page && depth == 1 && last == ':' && studies && !trial;
                if (pageBegins) {
                    bytes.forget();
                    return End.PAGE;
                }
                nest(b);
            }
            if (depth == 0) {
                return End.COMPLETE;
            }
            last = isSpace(b) ? last : b;
        }
        return End.CUT;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private void nest(int b) {
        if (b == '{' || b == '[') {
            depth++;
            if (depth > MAX_DEPTH) {
                tooDeep = true;
                bytes.forget();
            }
        } else if (b == '}' || b == ']') {
            depth--;
        }
    }

    private void key() throws IOException {
        if (depth == 1 && (last == '{' || last == ',')) {
            studies = bytes.ahead(STUDIES);
            trial |= bytes.ahead(PROTOCOL);
        }
    }

    private End scalar() throws IOException {
        for (int b = bytes.peek(); b >= 0 && !isSpace(b) && b != ',' && b != ']' && b != '}'; b = bytes.peek()) {
            bytes.skip();
        }
        return End.COMPLETE;
    }

    /** Reads to the end of a string; as strings cannot hold line ends, a line end closes one that was left open. */
    private void string() throws IOException {
        boolean escaped = false;
        for (int b = bytes.peek(); b >= 0 && b != '\n'; b = bytes.peek()) {
            bytes.skip();
            if (b == '"' && !escaped) {
                return;
            }
            escaped = b == '\\' && !escaped;
            if (!escaped) {
                bytes.skipPlain();
            }
        }
    }

    /** Passes a line end; the next line begins a record if an object begins it where none can stand. */
    private boolean lineBeginsRecord() throws IOException {
        take();
        boolean valueCanStand = last == ':' || last == ',' || last == '[';
        return bytes.peek() == '{' && (!valueCanStand || bytes.ahead(STUDY));
    }
}
