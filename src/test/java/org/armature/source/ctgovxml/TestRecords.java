package org.armature.source.ctgovxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armature.source.Reading;
import org.armature.study.Study;
import org.armature.study.StudyJson;

/** Records in XML, and what they are read as. */
final class TestRecords {
    private TestRecords() {}

    /** A record with this number and further elements. */
    static String record(String nctId, String elements) {
        return "<clinical_study><id_info><nct_id>" + nctId + "</nct_id></id_info>" + elements + "</clinical_study>";
    }

    static List<Reading> read(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        try {
            new CtgovXmlFormat().read("f", new ByteArrayInputStream(bytes), readings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    /** What a text is read as: a trial as {@code place=} and its last digit, a rejected record as its problem's line. */
    static List<String> outcomes(String text) {
        return outcomes(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> outcomes(byte[] bytes) {
        return read(bytes).stream().map(TestRecords::outcome).toList();
    }

    static String outcome(Reading reading) {
        return reading instanceof Reading.Trial trial
                ? trial.place() + "=" + trial.sourced().study().id().substring(10)
                : ((Reading.Rejected) reading).problem().line();
    }

    /** The trial that a text with one record is. */
    static Reading.Trial trial(String text) {
        List<Reading> readings = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(readings).hasSize(1).allMatch(Reading.Trial.class::isInstance);
        return (Reading.Trial) readings.get(0);
    }

    /** The study of a record with these elements. */
    static Study study(String elements) {
        return trial(record("NCT00000001", elements)).sourced().study();
    }

    /** A value of the version 2 record that a record with these elements becomes, or null. */
    static JsonNode json(String elements, String pointer) {
        return StudyJson.write(study(elements)).at(pointer);
    }

    /** The notes on a record with these elements, as lines. */
    static List<String> notes(String elements) {
        return trial(record("NCT00000001", elements)).notes().stream()
                .map(note -> note.line())
                .toList();
    }

    static String resource(String name) {
        try (InputStream file = TestRecords.class.getResourceAsStream("/ctgovxml/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
