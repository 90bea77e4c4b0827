package org.armature.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 without byte order mark, from text whose byte order mark says that it is UTF-8, UTF-16 or UTF-32. */
public final class Utf8Stream extends InputStream {
    private static final int MARK_LENGTH = 4;
    private static final int CHUNK = 8192;

    private final Reader reader;
    private final char[] characters = new char[CHUNK];
    private ByteArrayInputStream chunk = new ByteArrayInputStream(new byte[0]);

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    /** The same text as UTF-8; bytes are passed on as they are unless a byte order mark names another encoding. */
    public static InputStream of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(MARK_LENGTH);
        PushbackInputStream all = new PushbackInputStream(in, MARK_LENGTH);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            all.unread(start, 3, start.length - 3);
            return all;
        }
        all.unread(start);
        if (begins(start, 0xFF, 0xFE, 0, 0) || begins(start, 0, 0, 0xFE, 0xFF)) {
            return decoded(all, Charset.forName("UTF-32"));
        }
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            return decoded(all, StandardCharsets.UTF_16);
        }
        return all;
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputStream decoded(InputStream in, Charset charset) {
        return new Utf8Stream(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private boolean more() throws IOException {
        if (chunk.available() > 0) {
            return true;
        }
        int count = reader.read(characters, 0, CHUNK - 1);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(characters[count - 1])) {
            int low = reader.read();
            if (low >= 0) {
                characters[count++] = (char) low;
            }
        }
        chunk = new ByteArrayInputStream(new String(characters, 0, count).getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public int read() throws IOException {
        return more() ? chunk.read() : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        return more() ? chunk.read(target, offset, length) : -1;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
