package org.armature.source.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells text with one record a line from a document, also where the first line is broken. */
final class LineMode {
    /** How much of the text is looked at. */
    static final int HEAD_BYTES = 2 * 1024 * 1024;

    private static final byte[] STUDY = "{\"protocolSection\"".getBytes(StandardCharsets.US_ASCII);

    private LineMode() {}

    /**
     * Whether every line is a record of its own: the first line is a whole value and another follows, or the first line
     * is broken and the second is a whole object where none can stand.
     */
    static boolean of(byte[] head) {
        int first = skipSpace(head, 0);
        int firstEnd = lineEnd(head, first);
        int second = skipSpace(head, firstEnd);
        if (second >= head.length) {
            return false;
        }
        if (isWhole(head, first, firstEnd)) {
            return true;
        }
        if (begins(head, second, STUDY) && begins(head, first, STUDY)) {
            return true;
        }
        boolean valueCanStand = head[first] == '{' || head[first] == '[';
        int last = firstEnd - 1;
        while (last > first && head[last] <= ' ' && head[last] >= 0) {
            last--;
        }
        valueCanStand &= head[last] == ':' || head[last] == ',' || head[last] == '[';
        return !valueCanStand && head[second] == '{' && isWhole(head, second, lineEnd(head, second));
    }

    private static boolean isWhole(byte[] head, int from, int to) {
        if (head[from] != '{' && head[from] != '[') {
            return false;
        }
        try {
            JsonScanner scanner = new JsonScanner(new ByteArrayInputStream(head, from, to - from), true);
            return scanner.value(false) == JsonScanner.End.COMPLETE && scanner.peek(false) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    private static boolean begins(byte[] head, int at, byte[] expected) {
        return head.length - at >= expected.length
                && Arrays.equals(head, at, at + expected.length, expected, 0, expected.length);
    }

    private static int skipSpace(byte[] head, int from) {
        int at = from;
        while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int lineEnd(byte[] head, int from) {
        int at = from;
        while (at < head.length && head[at] != '\n') {
            at++;
        }
        return at;
    }
}
