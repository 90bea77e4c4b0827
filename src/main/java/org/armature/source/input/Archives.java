package org.armature.source.input;

import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.REQUIRED;
import static org.armature.problem.Problem.Kind.UNKNOWN_FORMAT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Unpacks archives in memory, entry by entry; the names of entries are labels and nothing is written anywhere. */
final class Archives {
    private final Documents documents;
    private final Meter meter;
    private final int layers;

    Archives(Documents documents, Meter meter, int layers) {
        this.documents = documents;
        this.meter = meter;
        this.layers = layers;
    }

    /** Unpacks a stream and reads what is in it. */
    void unpack(Packing packing, String place, InputStream in) throws IOException {
        switch (packing) {
            case GZIP -> {
                InputStream out = new GzipCompressorInputStream(in, true);
                documents.open(place, new PartStream(meter.unpacked(out)), meter, layers);
            }
            case ZIP -> entries(place, new ZipArchiveInputStream(in, "UTF-8", true, true), header -> {});
            case TAR -> {
                Meter.Headers headers = new Meter.Headers(in);
                entries(place, new TarArchiveInputStream(headers, "UTF-8"), headers::begin);
            }
            case NONE -> throw new IllegalArgumentException("not packed");
        }
    }

    private void entries(String place, ArchiveInputStream<? extends ArchiveEntry> archive, Consumer<Boolean> isHeader)
            throws IOException {
        boolean any = false;
        isHeader.accept(true);
        for (ArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
            isHeader.accept(false);
            any = true;
            meter.entry();
            PartStream part = new PartStream(meter.unpacked(archive));
            if (!archive.canReadEntryData(entry)) {
                documents.reject(unreadable(label(place, entry.getName()), entry));
            } else if (!whole(place, entry, part)) {
                documents.reject(new Problem(
                        MALFORMED,
                        "the archive is damaged at " + entry.getName() + "; nothing after it was read",
                        place,
                        "fetch or pack it again"));
                return;
            }
            isHeader.accept(true);
        }
        if (!any) {
            documents.reject(new Problem(REQUIRED, "the archive is empty", place, "expected trials in it"));
        }
    }

    /** Reads an entry to its end; false where the archive is damaged there. */
    private boolean whole(String place, ArchiveEntry entry, PartStream part) throws LimitExceeded {
        if (!skipped(entry)) {
            documents.open(label(place, entry.getName()), part, meter, layers);
        }
        return !part.failed() && drain(part);
    }

    /** Unpacks what is left of an entry, so that it is measured; false where that fails. */
    private static boolean drain(PartStream part) throws LimitExceeded {
        try {
            byte[] buffer = new byte[8192];
            while (part.read(buffer, 0, buffer.length) >= 0) {}
            return true;
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // damaged headers make the library throw what it likes
    private static @Nullable ArchiveEntry next(ArchiveInputStream<? extends ArchiveEntry> archive) throws IOException {
        try {
            return archive.getNextEntry();
        } catch (RuntimeException e) {
            throw new IOException(e.toString(), e);
        }
    }

    /** Reads a ZIP file by its table of contents, so that a damaged entry costs only itself. */
    void zipFile(String place, Path path) throws IOException {
        try (ZipFile zip = openZip(path)) {
            meter.packed(Files.size(path));
            boolean any = false;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                any = true;
                meter.entry();
                if (!skipped(entry)) {
                    zipEntry(label(place, entry.getName()), zip, entry);
                }
            }
            if (!any) {
                documents.reject(new Problem(REQUIRED, "the archive is empty", place, "expected trials in it"));
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a damaged table of contents makes the library throw what it likes
    private static ZipFile openZip(Path path) throws IOException {
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (RuntimeException e) {
            throw new IOException(e.toString(), e);
        }
    }

    private void zipEntry(String place, ZipFile zip, ZipArchiveEntry entry) throws LimitExceeded {
        if (!zip.canReadEntryData(entry)) {
            documents.reject(unreadable(place, entry));
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            CheckedInputStream checked = new CheckedInputStream(meter.unpacked(in), new CRC32());
            PartStream part = new PartStream(checked);
            documents.open(place, part, meter, layers);
            boolean whole = !part.failed() && part.read() < 0;
            if (whole && entry.getCrc() >= 0 && checked.getChecksum().getValue() != entry.getCrc()) {
                documents.reject(new Problem(
                        MALFORMED, "the checksum of the archive does not match", place, "fetch or pack it again"));
            }
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException e) {
            documents.reject(Documents.broken(place, e));
        }
    }

    private static Problem unreadable(String place, ArchiveEntry entry) {
        boolean encrypted = entry instanceof ZipArchiveEntry zipped
                && zipped.getGeneralPurposeBit().usesEncryption();
        return encrypted
                ? new Problem(UNKNOWN_FORMAT, "encrypted", place, "unpack the archive with its password first")
                : new Problem(
                        UNKNOWN_FORMAT, "packed in an unknown way", place, "pack the archive with gzip or deflate");
    }

    private static boolean skipped(ArchiveEntry entry) {
        boolean special = entry instanceof TarArchiveEntry tar && !tar.isFile();
        return entry.isDirectory() || special || Inputs.isHidden(entry.getName());
    }

    private static String label(String place, String entry) {
        return place + "!" + entry.replaceAll("\\p{Cntrl}", "?");
    }
}
