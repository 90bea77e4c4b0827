package org.armature.source.input;

import static org.armature.problem.Problem.Kind.FAILED;
import static org.armature.problem.Problem.Kind.NOT_FOUND;
import static org.armature.problem.Problem.Kind.REQUIRED;
import static org.armature.problem.Problem.Kind.UNKNOWN_FORMAT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;

/** Reads trials from files, directories and standard input, whatever they are packed in. */
public final class Inputs {
    /** The name of standard input among the paths. */
    public static final String STANDARD_INPUT = "-";

    /** How deep directories are searched. */
    static final int MAX_DIRECTORIES = 64;

    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|.*/)(?:\\.[^./][^/]*|__MACOSX|Thumbs\\.db|desktop\\.ini)(?:/.*)?");

    private final Documents documents;
    private final InputStream standardInput;
    private final Set<Path> directories = new HashSet<>();

    private Inputs(Documents documents, InputStream standardInput) {
        this.documents = documents;
        this.standardInput = standardInput;
    }

    /**
     * Reads all that these paths lead to, in their order, directories in the order of names. Hidden files are skipped.
     * One unreadable record, file or archive never stops the others; what the receiver throws ends the reading.
     *
     * @param paths files, directories and {@link #STANDARD_INPUT}
     */
    public static void read(
            List<String> paths, List<TrialFormat> formats, InputStream standardInput, Consumer<Reading> readings) {
        Inputs inputs = new Inputs(new Documents(formats, readings), standardInput);
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                inputs.stream("standard input");
            } else {
                inputs.path(Path.of(path), 0);
            }
        }
    }

    /** Reads one stream as a file of this name would be read; the caller closes it. */
    public static void read(String place, InputStream stream, List<TrialFormat> formats, Consumer<Reading> readings) {
        new Inputs(new Documents(formats, readings), stream).stream(place);
    }

    /** Whether an entry is one that systems make for themselves. */
    static boolean isHidden(String name) {
        return HIDDEN.matcher(name).matches();
    }

    private void stream(String place) {
        Meter meter = new Meter();
        try {
            documents.open(place, new PartStream(meter.packed(standardInput)), meter, 0);
        } catch (LimitExceeded e) {
            documents.reject(Documents.broken(place, e));
        }
    }

    private void path(Path path, int depth) {
        try {
            if (Files.isDirectory(path)) {
                directory(path, depth);
            } else if (Files.isRegularFile(path)) {
                file(path);
            } else if (Files.exists(path)) {
                reject(UNKNOWN_FORMAT, path, "a device, pipe or socket", "use - to read from standard input");
            } else {
                boolean link = Files.isSymbolicLink(path);
                reject(NOT_FOUND, path, link ? "a symbolic link that leads nowhere" : "does not exist", "");
            }
        } catch (AccessDeniedException e) {
            reject(FAILED, path, "no permission to read it", "");
        } catch (NoSuchFileException e) {
            reject(NOT_FOUND, path, "does not exist any more", "");
        } catch (IOException | DirectoryIteratorException e) {
            reject(FAILED, path, "cannot be read: " + e.getMessage(), "");
        }
    }

    private void directory(Path directory, int depth) throws IOException {
        if (depth > MAX_DIRECTORIES || !directories.add(directory.toRealPath())) {
            String what =
                    depth > MAX_DIRECTORIES ? "too many directories in each other" : "this directory was read already";
            reject(UNKNOWN_FORMAT, directory, what, "is a symbolic link leading in a circle?");
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        }
        entries.removeIf(entry -> isHidden(String.valueOf(entry.getFileName())));
        if (entries.isEmpty()) {
            reject(REQUIRED, directory, "the directory holds no files", "expected trials in it");
        }
        entries.stream().sorted().forEach(entry -> path(entry, depth + 1));
    }

    private void file(Path path) throws IOException {
        String place = path.toString();
        Meter meter = new Meter();
        try {
            if (isZip(path) && zipFile(place, path, meter)) {
                return;
            }
            try (InputStream in = Files.newInputStream(path)) {
                documents.open(place, new PartStream(meter.packed(in)), meter, 0);
            }
        } catch (LimitExceeded e) {
            documents.reject(Documents.broken(place, e));
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return Packing.of(in) == Packing.ZIP;
        }
    }

    /** Reads by the table of contents; false where there is none, as in a truncated file, which is then read as a stream. */
    private boolean zipFile(String place, Path path, Meter meter) throws LimitExceeded {
        try {
            new Archives(documents, meter, 1).zipFile(place, path);
            return true;
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    private void reject(Problem.Kind kind, Path path, String what, String remedy) {
        documents.reject(new Problem(kind, what, path.toString(), remedy));
    }
}
