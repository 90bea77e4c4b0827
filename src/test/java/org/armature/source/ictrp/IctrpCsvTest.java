package org.armature.source.ictrp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.ictrp.CsvRecords.Row;
import org.armature.source.register.TestRecords;
import org.armature.study.Study;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IctrpCsvTest {
    private static final String HEADER = "TrialID,Public title,Note\n";

    private static List<Row> rows(String csv) throws IOException {
        CsvRecords records = new CsvRecords(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        List<Row> rows = new ArrayList<>();
        for (Row row = records.next(); row != null; row = records.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static String show(Row row) {
        List<String> fields = row.fields().stream()
                .map(field -> new String(field, StandardCharsets.UTF_8))
                .toList();
        return row.line() + " " + (row.wrong() == null ? String.join("|", fields) : row.wrong());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a,b;c,d ~ 1 a|b;2 c|d",
                "a,,;,, ~ 1 a||;2 ||",
                "\"a,b\",c ~ 1 a,b|c",
                "\"a \"\"b\"\"\",c ~ 1 a \"b\"|c",
                "\"a;b\",c;d,e ~ 1 a;b|c;3 d|e",
                "a,b;;;c,d ~ 1 a|b;4 c|d",
                "a,\"b\"x;c,d ~ 1 text after the closing quote of field 2;2 c|d",
                "a,b\"c;d,e ~ 1 a quote inside of field 2;2 d|e",
                "a,\"b;c,d;e,f ~ 1 field 2 has no closing quote;2 c|d;3 e|f",
                "a,\"b ~ 1 field 2 has no closing quote",
                "\"\" ~ ``"
            })
    void records_after_rfc_4180(String csv, String expected) throws IOException {
        String lines = csv.strip().replace(';', '\n');
        assertThat(String.join(";", rows(lines).stream().map(IctrpCsvTest::show).toList())
                        .replace('\n', ';'))
                .isEqualTo(expected == null ? "" : expected.strip());
    }

    @Test
    void lines_may_end_as_on_any_system() throws IOException {
        assertThat(rows("a,b\r\nc,d\re,f\n")).extracting(IctrpCsvTest::show).containsExactly("1 a|b", "2 c|d", "3 e|f");
    }

    @Test
    void size_and_number_of_fields_are_limited() throws IOException {
        assertThat(rows(",".repeat(5_000) + "\nb,c"))
                .extracting(IctrpCsvTest::show)
                .containsExactly("1 more than 1000 fields", "2 b|c");
        assertThat(rows("x".repeat(CsvRecords.MAX_RECORD_BYTES + 2) + "\nb,c"))
                .extracting(IctrpCsvTest::show)
                .containsExactly("1 the record is larger than 4 MB", "2 b|c");
        assertThat(rows("\"x\n" + "y".repeat(CsvRecords.MAX_RECORD_BYTES) + "\nb,c"))
                .extracting(IctrpCsvTest::show)
                .startsWith("1 field 1 has no closing quote within 4 MB")
                .endsWith("3 b|c");
    }

    @Test
    void quotes_without_end_do_not_keep_the_reader_for_ever() {
        String csv = HEADER + "\"a,b\n\"c,\"\n".repeat(100_000);
        List<Reading> readings =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> TestRecords.read("f.csv", csv));
        assertThat(readings).isNotEmpty().allMatch(Reading.Rejected.class::isInstance);
    }

    @Test
    void a_bad_record_costs_only_itself() {
        List<Reading> readings =
                TestRecords.read("f.csv", HEADER + "NCT00000001,A,\nNCT00000002,B\n,C,\nNCT00000003,\"D,\nE\",x\n");
        assertThat(readings)
                .extracting(IctrpCsvTest::outcome)
                .containsExactly(
                        "f.csv:2 NCT00000001",
                        "f.csv:3 2 fields instead of 3",
                        "f.csv:4 a trial without TrialID",
                        "f.csv:5 NCT00000003");
    }

    private static String outcome(Reading reading) {
        return reading.place() + " "
                + (reading instanceof Reading.Rejected rejected
                        ? rejected.problem().what()
                        : ((Reading.Trial) reading).sourced().study().id());
    }

    @Test
    void bytes_that_are_not_utf_8_cost_their_record() {
        byte[] csv = (HEADER + "NCT00000001,\u00c9,\nNCT00000002,B,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TestRecords.read("f.csv", csv))
                .extracting(IctrpCsvTest::outcome)
                .containsExactly("f.csv:2 the record has bytes that are not UTF-8", "f.csv:3 NCT00000002");
    }

    @Test
    void the_first_line_names_each_field_once() {
        assertThat(TestRecords.read("f.csv", "TrialID,Public title,Public title\nNCT00000001,A,B\n"))
                .extracting(IctrpCsvTest::outcome)
                .containsExactly("f.csv the first line does not name the fields, each once");
        assertThat(TestRecords.read("f.csv", HEADER))
                .extracting(IctrpCsvTest::outcome)
                .containsExactly("f.csv there is no trial below the names of the fields");
    }

    @Test
    void the_same_export_gives_the_same_studies_in_both_forms() {
        List<Study> csv = studies("ictrp.csv");
        List<Study> xml = studies("ictrp.xml");
        assertThat(csv).hasSameSizeAs(xml);
        for (int i = 0; i < csv.size(); i++) {
            assertThat(csv.get(i).protocolSection()).isEqualTo(xml.get(i).protocolSection());
        }
    }

    private static List<Study> studies(String file) {
        return TestRecords.trials(file).stream()
                .map(trial -> trial.sourced().study())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'TrialID,Public title', true",
        "'\"TrialID\",\"Public_title\"', true",
        "'id,title', false",
        "'TrialID', false"
    })
    void the_names_of_the_fields_tell_the_format(String line, boolean recognized) {
        assertThat(new IctrpCsvFormat().recognizes(new Opening("a", line + "\nx")))
                .isEqualTo(recognized);
    }

    @Test
    void a_text_that_whos_export_cut_says_so() {
        String text = "x".repeat(8_000);
        Reading reading = TestRecords.read(
                        "f.csv", "TrialID,Public title,Inclusion Criteria\nNCT00000001,A," + text + "\n")
                .get(0);
        assertThat(((Reading.Trial) reading).notes())
                .extracting(note -> note.where())
                .containsExactly("f.csv:2#/ictrp/Inclusion_Criteria");
    }
}
