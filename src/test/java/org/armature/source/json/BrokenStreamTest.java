package org.armature.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.armature.source.Reading;
import org.armature.source.input.Formats;
import org.armature.source.input.Inputs;
import org.junit.jupiter.api.Test;

/** A stream that breaks costs what comes after the break, never what came before. */
class BrokenStreamTest {
    private static final int STUDIES = 200;

    @Test
    void the_studies_before_the_end_of_a_cut_archive_are_read() throws IOException {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < STUDIES; i++) {
            lines.append(
                    "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT0000%04d\",\"briefTitle\":\"%d\"}}}\n"
                            .formatted(i, random.nextLong()));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() * 2 / 3);
        List<Reading> readings = new ArrayList<>();
        Inputs.read("cut.ndjson.gz", new ByteArrayInputStream(cut), Formats.all(), readings::add);
        assertThat(readings).filteredOn(Reading.Trial.class::isInstance).hasSizeGreaterThan(STUDIES / 4);
        assertThat(readings)
                .filteredOn(Reading.Rejected.class::isInstance)
                .anySatisfy(reading -> assertThat(
                                ((Reading.Rejected) reading).problem().what())
                        .contains("ends in the middle"));
    }
}
