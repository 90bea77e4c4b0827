package org.armature.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armature.source.Reading;
import org.armature.source.ctgov.CtgovRecords;

/** However a file is damaged, reading it ends, throws nothing and says what is wrong. */
class MutatedJsonTest {
    private static final String STUDY = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT0000000%d","briefTitle":"Größe \\"x\\" [1]"},
            "designModule":{"phases":["PHASE1","PHASE2"],"enrollmentInfo":{"count":15}}},"hasResults":false}
            """;
    private static final byte[] PAGE = ("{\"totalCount\":3,\"studies\":[" + STUDY.formatted(1) + ","
                    + STUDY.formatted(2) + "," + STUDY.formatted(3) + "],\"nextPageToken\":\"x\"}")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINES = (STUDY.formatted(1).replace("\n", "") + "\n"
                    + STUDY.formatted(2).replace("\n", "") + "\n"
                    + STUDY.formatted(3).replace("\n", ""))
            .getBytes(StandardCharsets.UTF_8);

    private static List<Reading> read(byte[] bytes) throws IOException {
        List<Reading> readings = new ArrayList<>();
        new JsonFormat(List.of(new CtgovRecords())).read("f", new ByteArrayInputStream(bytes), readings::add);
        return readings;
    }

    @Property(tries = 2000)
    void a_prefix_is_read_as_far_as_it_goes(@ForAll boolean lines, @ForAll @IntRange(min = 0, max = 2000) int length)
            throws IOException {
        byte[] whole = lines ? LINES : PAGE;
        byte[] prefix = Arrays.copyOf(whole, Math.min(length, whole.length - 1));
        List<Reading> readings = read(prefix);
        assertThat(readings).isNotEmpty();
        long complete = new String(prefix, StandardCharsets.UTF_8).split("\"hasResults\":false}", -1).length - 1L;
        assertThat(readings.stream().filter(Reading.Trial.class::isInstance)).hasSize((int) complete);
    }

    @Property(tries = 5000)
    void a_changed_byte_costs_at_most_two_lines(@ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll byte value)
            throws IOException {
        byte[] changed = LINES.clone();
        changed[place % changed.length] = value;
        assertThat(read(changed).stream().filter(Reading.Trial.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Property(tries = 5000)
    void a_damaged_page_never_breaks_the_reader(
            @ForAll @IntRange(min = 0, max = 10_000) int from,
            @ForAll @IntRange(min = 0, max = 40) int cut,
            @ForAll byte[] inserted)
            throws IOException {
        int at = from % PAGE.length;
        byte[] tail = Arrays.copyOfRange(PAGE, Math.min(PAGE.length, at + cut), PAGE.length);
        byte[] changed = Arrays.copyOf(PAGE, at + inserted.length + tail.length);
        System.arraycopy(inserted, 0, changed, at, inserted.length);
        System.arraycopy(tail, 0, changed, at + inserted.length, tail.length);
        assertThat(read(changed)).isNotEmpty();
    }
}
