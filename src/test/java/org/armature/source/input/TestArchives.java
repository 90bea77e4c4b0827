package org.armature.source.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives made in memory. */
final class TestArchives {
    static final byte[] STUDY = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000001\"}}}"
            .getBytes(StandardCharsets.UTF_8);

    private TestArchives() {}

    static byte[] gzip(byte[] content) throws IOException {
        return gzip(new ByteArrayInputStream(content));
    }

    static byte[] gzip(InputStream content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            content.transferTo(out);
        }
        return bytes.toByteArray();
    }

    /** A JSON string of that many characters, as a stream. */
    static InputStream bomb(long length) {
        InputStream text = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int count) {
                int read = (int) Math.min(left, count);
                left -= read;
                Arrays.fill(target, offset, offset + read, (byte) 'x');
                return read == 0 ? -1 : read;
            }
        };
        byte[] start = "{\"a\":\"".getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(new ByteArrayInputStream(start), text);
    }

    /** Text that cannot be packed small. */
    static byte[] noise(int length) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("{\"a\":\"");
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26))).append((char) ('A' + random.nextInt(26)));
        }
        return text.append("\"}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A ZIP archive; values are bytes or streams. */
    static byte[] zip(Map<String, ?> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, ?> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getValue() instanceof InputStream stream) {
                    stream.transferTo(out);
                } else {
                    out.write((byte[]) entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                out.putArchiveEntry(header);
                out.write(entry.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A TAR archive of one study and an entry with a name of that many characters. */
    static byte[] tarWithLongName(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry study = new TarArchiveEntry("a.json");
            study.setSize(STUDY.length);
            out.putArchiveEntry(study);
            out.write(STUDY);
            out.closeArchiveEntry();
            TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            name.setSize(length);
            out.putArchiveEntry(name);
            out.write(new byte[length]);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** The same archive of one entry with its encryption flags set. */
    static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        for (int i = 0; i + 10 < changed.length; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 3 && changed[i + 3] == 4) {
                changed[i + 6] |= 1;
            } else if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1 && changed[i + 3] == 2) {
                changed[i + 8] |= 1;
            }
        }
        return changed;
    }
}
