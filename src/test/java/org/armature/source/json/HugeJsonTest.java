package org.armature.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.armature.source.Reading;
import org.armature.source.ctgov.CtgovRecords;
import org.junit.jupiter.api.Test;

/** Inputs larger than the memory that the tests have. */
class HugeJsonTest {
    private static final String STUDY = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000001\"}}}";
    private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;
    private static final String TOO_LARGE = ": the record is larger than 32 MB (a study is smaller)";

    private static InputStream repeated(char character, long times) {
        return new InputStream() {
            private long left = times;

            @Override
            public int read() {
                return left-- > 0 ? character : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                Arrays.fill(target, offset, offset + count, (byte) character);
                left -= count;
                return count;
            }
        };
    }

    private static List<String> outcomes(Object... parts) throws IOException {
        List<InputStream> streams = new ArrayList<>();
        for (Object part : parts) {
            streams.add(
                    part instanceof InputStream stream
                            ? stream
                            : new ByteArrayInputStream(part.toString().getBytes(StandardCharsets.UTF_8)));
        }
        List<String> outcomes = new ArrayList<>();
        InputStream all = new SequenceInputStream(Collections.enumeration(streams));
        new JsonFormat(List.of(new CtgovRecords()))
                .read(
                        "f",
                        all,
                        reading -> outcomes.add(
                                reading instanceof Reading.Rejected rejected
                                        ? rejected.problem().line()
                                        : reading.place()));
        return outcomes;
    }

    @Test
    void a_line_of_two_gigabytes_costs_only_itself() throws IOException {
        assertThat(outcomes(STUDY, "\n{\"a\":\"", repeated('x', TWO_GIGABYTES), "\"}\n", STUDY))
                .containsExactly("f:1", "f:2" + TOO_LARGE, "f:3");
    }

    @Test
    void a_first_line_of_two_gigabytes_that_never_ends_costs_only_itself() throws IOException {
        assertThat(outcomes("{\"a\":\"", repeated('x', TWO_GIGABYTES), "\n", STUDY, "\n", STUDY))
                .containsExactly("f" + TOO_LARGE, "f:2", "f:3");
    }

    @Test
    void a_huge_element_costs_only_itself() throws IOException {
        assertThat(outcomes("[", STUDY, ",{\"a\":\"", repeated('x', 100_000_000), "\"},", STUDY, "]"))
                .containsExactly("f#/0", "f#/1" + TOO_LARGE, "f#/2");
    }

    @Test
    void endless_nesting_ends() throws IOException {
        assertThat(outcomes(repeated('[', 100_000_000)))
                .first()
                .isEqualTo("f#/0: nested deeper than 200 levels (a study has fewer than 20 levels)");
    }
}
