package org.armature.source.ictrp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an export into its {@code Trial} elements by their tags alone, so that one that is broken or too large costs only
 * itself and no more than one is in memory.
 */
final class XmlSlices {
    /** The largest record that is read; real ones have up to 40 KB. */
    static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private static final int MAX_OUTSIDE_BYTES = 64 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final byte[] BEGIN = "<Trial".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</Trial".getBytes(StandardCharsets.US_ASCII);

    /** How a slice ended. */
    enum Kind {
        /** A whole element. */
        RECORD,
        /** An element that the next one or the end of the file cuts off. */
        CUT,
        /** An element that is too large; its text is not kept. */
        TOO_LARGE,
        /** What stands before, between and after the elements. */
        OUTSIDE
    }

    /** A stretch of the file, and the line on which it begins. */
    record Slice(Kind kind, long line, byte[] text) {}

    private final InputStream in;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean inside;
    private boolean full;
    private boolean ended;
    private long line = 1;
    private long beginLine = 1;

    XmlSlices(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** The next slice, or null at the end. */
    @Nullable
    Slice next() throws IOException {
        while (!ended) {
            int b = in.read();
            if (b < 0) {
                ended = true;
                return kept.size() == 0 ? null : slice(inside ? Kind.CUT : Kind.OUTSIDE, false);
            }
            if (b == '<') {
                Slice before = tag();
                if (before != null) {
                    return before;
                }
            } else {
                keep(b);
            }
        }
        return null;
    }

    /** Reads a tag's beginning; where it begins or ends a record, returns what that ends. */
    private @Nullable Slice tag() throws IOException {
        in.mark(END.length + 1);
        byte[] ahead = in.readNBytes(END.length);
        in.reset();
        if (begins(ahead, BEGIN)) {
            Slice before = kept.size() == 0 ? null : slice(inside ? Kind.CUT : Kind.OUTSIDE, true);
            inside = true;
            beginLine = line;
            keep('<');
            return before;
        }
        keep('<');
        if (inside && begins(ahead, END)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                keep(b);
                if (b == '>') {
                    return slice(Kind.RECORD, false);
                }
            }
            ended = true;
            return slice(Kind.CUT, false);
        }
        return null;
    }

    /** Whether the tag's name, which the bytes hold without the bracket, is this one and no longer one. */
    private static boolean begins(byte[] ahead, byte[] tag) {
        int length = tag.length - 1;
        for (int i = 0; i < length; i++) {
            if (i >= ahead.length || ahead[i] != tag[i + 1]) {
                return false;
            }
        }
        return length >= ahead.length || ahead[length] == '>' || ahead[length] <= ' ' || ahead[length] == '/';
    }

    private void keep(int b) {
        if (b == '\n') {
            line++;
        }
        if (kept.size() < (inside ? MAX_RECORD_BYTES : MAX_OUTSIDE_BYTES)) {
            kept.write(b);
        } else {
            full = true;
        }
    }

    private Slice slice(Kind kind, boolean goesOn) {
        boolean tooLarge = full && kind != Kind.OUTSIDE;
        byte[] text = tooLarge ? new byte[0] : kept.toByteArray();
        Slice slice = new Slice(tooLarge ? Kind.TOO_LARGE : kind, beginLine, text);
        kept = new ByteArrayOutputStream();
        full = false;
        inside = goesOn;
        beginLine = line;
        return slice;
    }
}
