package org.armature.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;

/** The real studies that the tests of search share. */
public final class SharedStudies {
    /** The property that names a file of other studies. */
    public static final String CHOSEN = "armature.oracle.studies";

    private SharedStudies() {}

    public static List<SourcedStudy> all() {
        return read(Objects.requireNonNull(SharedStudies.class.getResourceAsStream("/search/studies.ndjson")));
    }

    /** The records of the file, a line each, that the property {@link #CHOSEN} names; otherwise all. */
    public static List<SourcedStudy> chosen() {
        String file = System.getProperty(CHOSEN);
        if (file == null) {
            return all();
        }
        try {
            InputStream stream = Files.newInputStream(Path.of(file));
            return read(file.endsWith(".gz") ? new GZIPInputStream(stream) : stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourcedStudy> read(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().map(SharedStudies::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of the registry as a study. */
    public static SourcedStudy read(String json) {
        try {
            return new SourcedStudy(StudyJson.read(StudyJson.mapper().readTree(json)), SourceFormat.CTGOV_JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
