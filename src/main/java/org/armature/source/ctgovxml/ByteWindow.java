package org.armature.source.ctgovxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is gone through byte by byte with a look ahead, of which a stretch can be kept. */
final class ByteWindow {
    private static final int SIZE = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] window = new byte[SIZE];
    private int at;
    private int end;
    private long line = 1;
    private boolean keeping;
    private int keptTo;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream(0);

    /**
     * The bytes of a stream.
     *
     * @param limit how many bytes are kept at most
     */
    ByteWindow(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line that is read, from 1. */
    long line() {
        return line;
    }

    /** The next byte, which stays the next one, or -1 at the end. */
    int peek() throws IOException {
        return at < end || fill(1) ? window[at] & 0xFF : -1;
    }

    /** The byte after the next so many, or -1 where the stream ends before it. */
    int peek(int offset) throws IOException {
        return end - at > offset || fill(offset + 1) ? window[at + offset] & 0xFF : -1;
    }

    /** Goes past the next byte and returns it, or -1 at the end. */
    int take() throws IOException {
        int b = peek();
        if (b >= 0) {
            at++;
            if (b == '\n') {
                line++;
            }
        }
        return b;
    }

    /** Goes to the next byte of this value, or to the end. */
    void skipTo(int value) throws IOException {
        for (int b = peek(); b >= 0 && b != value; b = peek()) {
            int next = at;
            while (next < end && window[next] != value) {
                line += window[next] == '\n' ? 1 : 0;
                next++;
            }
            at = next;
        }
    }

    /** Whether these characters come next; each stands for one byte. */
    boolean ahead(String characters) throws IOException {
        for (int i = 0; i < characters.length(); i++) {
            if (peek(i) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes to behind these characters; false where the stream ends before. */
    boolean skipPast(String characters) throws IOException {
        while (!skip(characters)) {
            if (take() < 0) {
                return false;
            }
        }
        return true;
    }

    /** Goes past these characters if they come next; each stands for one byte. */
    boolean skip(String characters) throws IOException {
        if (!ahead(characters)) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            take();
        }
        return true;
    }

    /** Keeps the bytes from here on. */
    void keep() {
        kept = new ByteArrayOutputStream(SIZE);
        keeping = true;
        keptTo = at;
    }

    /** Ends keeping and returns what was kept, or an empty array where it was too much. */
    byte[] kept() {
        flush();
        byte[] bytes = kept.toByteArray();
        forget();
        return bytes;
    }

    private void forget() {
        kept = new ByteArrayOutputStream(0);
        keeping = false;
    }

    private boolean fill(int needed) throws IOException {
        flush();
        System.arraycopy(window, at, window, 0, end - at);
        end -= at;
        at = 0;
        keptTo = 0;
        while (end < needed) {
            int count = in.read(window, end, SIZE - end);
            if (count < 0) {
                return false;
            }
            end += count;
        }
        return true;
    }

    private void flush() {
        if (keeping) {
            kept.write(window, keptTo, at - keptTo);
            keptTo = at;
            if (kept.size() > limit) {
                forget();
            }
        }
    }
}
