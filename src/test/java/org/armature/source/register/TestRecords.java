package org.armature.source.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armature.source.Reading;
import org.armature.source.input.Formats;
import org.armature.source.input.Inputs;
import org.armature.study.StudyJson;

/** Invented records of registers, and what reading makes of them. */
public final class TestRecords {
    /** The files with records, by their names. */
    public static final List<String> FILES =
            List.of("isrctn.json", "ctis.json", "ctis-before-2024.json", "euctr.json", "ictrp.xml", "ictrp.csv");

    private TestRecords() {}

    public static byte[] bytes(String file) {
        try (InputStream in = TestRecords.class.getResourceAsStream("/registers/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** All that is in a document of this name. */
    public static List<Reading> read(String name, byte[] document) {
        List<Reading> readings = new ArrayList<>();
        Inputs.read(name, new ByteArrayInputStream(document), Formats.all(), readings::add);
        return readings;
    }

    public static List<Reading> read(String name, String document) {
        return read(name, document.getBytes(StandardCharsets.UTF_8));
    }

    /** The trials of a file, all of whose records must be good. */
    public static List<Reading.Trial> trials(String file) {
        List<Reading> readings = read(file, bytes(file));
        assertThat(readings).allMatch(Reading.Trial.class::isInstance);
        return readings.stream().map(Reading.Trial.class::cast).toList();
    }

    /** The one trial of a file, in the shape of the registry's record. */
    public static JsonNode tree(String file) {
        List<Reading.Trial> trials = trials(file);
        assertThat(trials).hasSize(1);
        return StudyJson.write(trials.get(0).sourced().study());
    }

    /** A value as a test states it: texts as they are, anything else as JSON. */
    public static String show(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.isMissingNode() ? "" : value.toString();
    }
}
