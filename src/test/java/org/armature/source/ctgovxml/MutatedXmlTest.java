package org.armature.source.ctgovxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armature.source.Reading;
import org.junit.jupiter.api.Test;

/** However a file is damaged, reading it ends, throws nothing and says what is wrong. */
class MutatedXmlTest {
    private static final byte[] RECORD =
            TestRecords.resource("every-element.xml").getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = ("<list>\n" + TestRecords.record("NCT00000001", "<condition>a</condition>")
                    + "\n"
                    + TestRecords.record("NCT00000002", "<!-- b -->") + "\n"
                    + TestRecords.record("NCT00000003", "<keyword><![CDATA[c]]></keyword>") + "\n</list>\n")
            .getBytes(StandardCharsets.UTF_8);

    private static long trials(List<Reading> readings) {
        return readings.stream().filter(Reading.Trial.class::isInstance).count();
    }

    @Test
    void every_prefix_of_a_record_is_a_problem() {
        int end = new String(RECORD, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length += length < 1000 ? 1 : 17) {
            List<Reading> readings = TestRecords.read(Arrays.copyOf(RECORD, length));
            assertThat(readings).as("%d bytes", length).hasSize(1).allMatch(Reading.Rejected.class::isInstance);
        }
        assertThat(trials(TestRecords.read(Arrays.copyOf(RECORD, end)))).isEqualTo(1);
    }

    @Test
    void every_prefix_of_a_list_is_read_as_far_as_it_goes() {
        String text = new String(LIST, StandardCharsets.UTF_8);
        for (int length = 0; length < LIST.length; length++) {
            List<Reading> readings = TestRecords.read(Arrays.copyOf(LIST, length));
            int complete = text.substring(0, length).split("</clinical_study>", -1).length - 1;
            assertThat(trials(readings)).as("%d bytes", length).isEqualTo(complete);
            assertThat(readings).isNotEmpty();
        }
    }

    @Property(tries = 1000)
    void a_changed_byte_never_breaks_the_reader(
            @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte value) {
        byte[] changed = RECORD.clone();
        changed[place % changed.length] = value;
        assertThat(TestRecords.read(changed)).isNotEmpty();
    }

    @Property(tries = 3000)
    void a_changed_byte_in_a_list_costs_at_most_two_records(
            @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll @IntRange(min = 'a', max = 'z') int value) {
        byte[] changed = LIST.clone();
        changed[place % changed.length] = (byte) value;
        assertThat(trials(TestRecords.read(changed))).isGreaterThanOrEqualTo(1);
    }

    @Property(tries = 3000)
    void a_damaged_list_never_breaks_the_reader(
            @ForAll @IntRange(min = 0, max = 10_000) int from,
            @ForAll @IntRange(min = 0, max = 40) int cut,
            @ForAll byte[] inserted) {
        int at = from % LIST.length;
        byte[] tail = Arrays.copyOfRange(LIST, Math.min(LIST.length, at + cut), LIST.length);
        byte[] changed = Arrays.copyOf(LIST, at + inserted.length + tail.length);
        System.arraycopy(inserted, 0, changed, at, inserted.length);
        System.arraycopy(tail, 0, changed, at + inserted.length, tail.length);
        assertThat(TestRecords.read(changed)).isNotEmpty();
    }
}
