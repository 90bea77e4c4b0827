package org.armature.source.input;

import static org.armature.problem.Problem.Kind.FAILED;
import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.REQUIRED;
import static org.armature.problem.Problem.Kind.TOO_LARGE;
import static org.armature.problem.Problem.Kind.UNKNOWN_FORMAT;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.armature.problem.Problem;
import org.armature.source.Head;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.armature.source.Utf8Stream;

/** Finds out by its first bytes what a stream is, unpacks it if need be, and has it read by the reader of its format. */
final class Documents {
    private final List<TrialFormat> formats;
    private final Consumer<Reading> readings;

    Documents(List<TrialFormat> formats, Consumer<Reading> readings) {
        this.formats = List.copyOf(formats);
        this.readings = readings;
    }

    /**
     * Reads a stream that may be packed.
     *
     * @param layers how many archives and compressions it is inside of
     * @throws LimitExceeded where the file as a whole is to be given up
     */
    void open(String place, InputStream stream, Meter meter, int layers) throws LimitExceeded {
        try {
            BufferedInputStream in = new BufferedInputStream(stream, Opening.BYTES);
            Packing packing = Packing.of(in);
            if (packing == Packing.NONE) {
                document(place, Utf8Stream.of(in));
            } else if (layers >= Meter.MAX_LAYERS) {
                throw new LimitExceeded("has more than " + Meter.MAX_LAYERS + " archives inside each other");
            } else {
                new Archives(this, meter, layers + 1).unpack(packing, place, in);
            }
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException e) {
            reject(broken(place, e));
        }
    }

    private void document(String place, InputStream text) throws IOException {
        Head head = Head.of(text, Opening.BYTES);
        byte[] start = head.bytes();
        InputStream in = new BufferedInputStream(head.followedBy(text), Opening.BYTES);
        Opening opening = new Opening(place, new String(start, StandardCharsets.UTF_8));
        if (head.failure() == null && opening.text().isBlank() && start.length < Opening.BYTES) {
            reject(new Problem(REQUIRED, "the file is empty", place, "expected a trial"));
            return;
        }
        for (TrialFormat format : formats) {
            if (format.recognizes(opening)) {
                read(format, place, in);
                return;
            }
        }
        String understood = formats.stream().map(TrialFormat::title).collect(Collectors.joining(", "));
        reject(new Problem(
                UNKNOWN_FORMAT,
                "not a known format: it looks like " + Appearance.of(opening),
                place,
                "understood are: " + understood + "; also inside .gz, .zip, .tar and .tar.gz"));
    }

    /** A reader that stumbles over its document does not stop the others; what the receiver throws goes through. */
    @SuppressWarnings("CatchingUnchecked")
    private void read(TrialFormat format, String place, InputStream in) throws IOException {
        try {
            format.read(place, in, reading -> {
                try {
                    readings.accept(reading);
                } catch (RuntimeException e) {
                    throw new ReceiverFailed(e);
                }
            });
        } catch (ReceiverFailed e) {
            throw e.failure;
        } catch (RuntimeException | StackOverflowError e) {
            reject(new Problem(
                    FAILED,
                    "the reader failed (" + e.getClass().getSimpleName() + "): this is a bug",
                    place,
                    "please report it with the file"));
        }
    }

    /** Passes on that something could not be read. */
    void reject(Problem problem) {
        readings.accept(new Reading.Rejected(problem.where(), problem));
    }

    /** What an exception of a stream means. */
    static Problem broken(String place, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof LimitExceeded) {
            return new Problem(TOO_LARGE, message, place, "unpack it and import what is in it, if you trust it");
        }
        if (e instanceof UnsupportedZipFeatureException) {
            String what = "nothing after an encrypted or unknown entry can be read from a stream";
            return new Problem(UNKNOWN_FORMAT, what, place, "name the ZIP file itself");
        }
        boolean cut =
                e instanceof EOFException || message.startsWith("Truncated") || message.startsWith("Unexpected end");
        if (cut) {
            return new Problem(MALFORMED, "the archive ends in the middle", place, "fetch or pack it again");
        }
        return new Problem(
                MALFORMED, "the file is damaged or cannot be read: " + message, place, "fetch or pack it again");
    }

    /** Carries what the receiver of readings threw past the readers. */
    private static final class ReceiverFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RuntimeException failure;

        ReceiverFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
