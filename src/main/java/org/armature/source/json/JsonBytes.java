package org.armature.source.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that is looked at byte by byte, of which a stretch can be kept. */
final class JsonBytes {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int keptTo;
    private boolean keeping;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream(0);

    /**
     * The bytes of a stream.
     *
     * @param limit how many bytes are kept at most
     */
    JsonBytes(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next byte, which stays the next one, or -1 at the end. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : -1;
    }

    /** Goes past the byte that was peeked. */
    void skip() {
        at++;
    }

    /** Goes past bytes at hand that mean nothing inside a string. */
    void skipPlain() {
        int next = at;
        while (next < end && buffer[next] != '"' && buffer[next] != '\\' && buffer[next] != '\n') {
            next++;
        }
        at = next;
    }

    /** Whether these bytes come next. */
    boolean ahead(byte[] expected) throws IOException {
        while (end - at < expected.length) {
            flush(at);
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            keptTo = 0;
            int count = in.read(buffer, end, BUFFER - end);
            if (count <= 0) {
                return false;
            }
            end += count;
        }
        return Arrays.equals(buffer, at, at + expected.length, expected, 0, expected.length);
    }

    /** Keeps the bytes from here on. */
    void keep() {
        kept = new ByteArrayOutputStream();
        keeping = true;
        keptTo = at;
    }

    /** Forgets the bytes that were kept and keeps no more. */
    void forget() {
        kept = new ByteArrayOutputStream(0);
        keeping = false;
    }

    /** Whether bytes are being kept, which ends when there are too many. */
    boolean keeping() {
        flush(at);
        return keeping;
    }

    /** Ends keeping and returns what was kept. */
    byte[] kept() {
        flush(at);
        byte[] bytes = kept.toByteArray();
        forget();
        return bytes;
    }

    private boolean fill() throws IOException {
        flush(end);
        keptTo = 0;
        at = 0;
        end = 0;
        end = Math.max(in.read(buffer, 0, BUFFER), 0);
        return end > 0;
    }

    private void flush(int to) {
        if (keeping) {
            kept.write(buffer, keptTo, to - keptTo);
            keptTo = to;
            if (kept.size() > limit) {
                forget();
            }
        }
    }
}
