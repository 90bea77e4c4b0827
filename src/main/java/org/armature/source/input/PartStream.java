package org.armature.source.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One part of an archive, which remembers whether the archive failed while it was read and is never closed by readers. */
final class PartStream extends FilterInputStream {
    /** Libraries that unpack lose what one call has read when the archive ends in it, so calls are short. */
    private static final int MAX_READ = 1024;

    private boolean failed;

    PartStream(InputStream in) {
        super(in);
    }

    /** Whether reading this part failed. */
    boolean failed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // libraries that unpack throw what they like when the data is damaged
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, Math.min(length, MAX_READ));
        } catch (IOException e) {
            failed = true;
            throw e;
        } catch (RuntimeException e) {
            failed = true;
            throw new IOException(e.toString(), e);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        int length = (int) Math.min(Math.max(count, 0), 8192);
        return Math.max(read(new byte[length], 0, length), 0);
    }

    @Override
    public void close() {
        // the archive closes its parts
    }
}
