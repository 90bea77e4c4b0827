package org.armature.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;

/** The real studies that the tests of search share. */
public final class SharedStudies {
    private SharedStudies() {}

    public static List<SourcedStudy> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SharedStudies.class.getResourceAsStream("/search/studies.ndjson")),
                StandardCharsets.UTF_8))) {
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
