package org.armature.source.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** How a stream is packed, told by its first bytes. */
enum Packing {
    NONE,
    GZIP,
    ZIP,
    TAR;

    private static final int TAR_HEADER = 512;

    /** The packing of a stream, which stays at its start. */
    static Packing of(BufferedInputStream in) throws IOException {
        in.mark(TAR_HEADER);
        byte[] start = in.readNBytes(TAR_HEADER);
        in.reset();
        if (begins(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return start.length == TAR_HEADER && isTar(start) ? TAR : NONE;
    }

    private static boolean isTar(byte[] header) {
        if (TarArchiveInputStream.matches(header, header.length)) {
            return true;
        }
        try {
            return header[0] != 0 && TarUtils.verifyCheckSum(header);
        } catch (IllegalArgumentException e) {
            return false; // where a header of the oldest kind has its checksum there is no number
        }
    }

    private static boolean begins(byte[] start, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
