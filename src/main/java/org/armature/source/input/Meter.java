package org.armature.source.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Measures what one file unpacks to, so that a small file cannot keep the machine busy for ever. */
final class Meter {
    /** How many times its own size a file may unpack to; registry data packs to about a sixth. */
    static final int MAX_RATIO = 200;
    /** What any file may unpack to, however small it is. */
    static final long ALLOWANCE_BYTES = 64L * 1024 * 1024;
    /** How many entries the archives of one file may have in all. */
    static final int MAX_ENTRIES = 1_000_000;
    /** How many archives and compressions may be inside each other; a .tar.gz has two. */
    static final int MAX_LAYERS = 4;

    /** How large the header of an entry may be, with its name. */
    static final int MAX_HEADER_BYTES = 1024 * 1024;

    private long packed;
    private long unpacked;
    private int entries;

    /** The stream of the file itself. */
    InputStream packed(InputStream in) {
        return new Counting(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** The size of a file whose parts are read in any order. */
    void packed(long bytes) {
        packed = bytes;
    }

    /** The stream that comes out of a decompression. */
    InputStream unpacked(InputStream in) {
        return new Counting(in) {
            @Override
            void count(long bytes) throws IOException {
                unpacked += bytes;
                if (unpacked > ALLOWANCE_BYTES && unpacked / MAX_RATIO > packed) {
                    throw new LimitExceeded("unpacks to more than " + MAX_RATIO + " times its size");
                }
            }
        };
    }

    /** Counts an entry of an archive. */
    void entry() throws LimitExceeded {
        entries++;
        if (entries > MAX_ENTRIES) {
            throw new LimitExceeded(String.format("has more than %,d entries", MAX_ENTRIES));
        }
    }

    /** The stream of an archive whose entries' names are read into memory, as long as they are short enough. */
    static final class Headers extends Counting {
        private long left = Long.MAX_VALUE;

        Headers(InputStream in) {
            super(in);
        }

        /** From now on a header is read, or not any more. */
        void begin(boolean header) {
            left = header ? MAX_HEADER_BYTES : Long.MAX_VALUE;
        }

        @Override
        void count(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new LimitExceeded("has an entry with a header larger than 1 MB");
            }
        }
    }

    /** A stream that tells how much was read. */
    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public long skip(long count) throws IOException {
            int length = (int) Math.min(Math.max(count, 0), 8192);
            return Math.max(read(new byte[length], 0, length), 0);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }
    }
}
