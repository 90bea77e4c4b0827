package org.armature.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a stream that was read ahead. Where the stream broke meanwhile, what came before is still there, and
 * the failure comes at its place.
 *
 * @param failure how the stream broke while it was read ahead, or null
 */
public record Head(byte[] bytes, @Nullable IOException failure) {
    private static final int CHUNK = 64 * 1024;

    /** Reads at most this many bytes ahead. */
    public static Head of(InputStream stream, int length) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            while (read.size() < length) {
                int count = stream.read(chunk, 0, Math.min(CHUNK, length - read.size()));
                if (count < 0) {
                    break;
                }
                read.write(chunk, 0, count);
            }
        } catch (IOException e) {
            return new Head(read.toByteArray(), e);
        }
        return new Head(read.toByteArray(), null);
    }

    /** The head and then the rest of the stream. */
    public InputStream followedBy(InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), failure == null ? rest : broken(failure));
    }

    private static InputStream broken(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }
}
