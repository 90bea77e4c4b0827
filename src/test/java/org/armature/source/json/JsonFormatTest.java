package org.armature.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.ctgov.CtgovRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    private static final String A = study("NCT00000001");
    private static final String B = study("NCT00000002");
    private static final String C = study("NCT00000003");

    private static String study(String nctId) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"" + nctId + "\"}}}";
    }

    private static List<Reading> read(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        try {
            new JsonFormat(List.of(new CtgovRecords())).read("f", new ByteArrayInputStream(bytes), readings::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return readings;
    }

    /** What a text is read as: a trial as {@code place=id}, a rejected record as its problem's line. */
    static List<String> outcomes(String text) {
        return outcomes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> outcomes(byte[] bytes) {
        return read(bytes).stream()
                .map(reading -> reading instanceof Reading.Trial trial
                        ? trial.place() + "=" + trial.sourced().study().id().substring(10)
                        : ((Reading.Rejected) reading).problem().line())
                .toList();
    }

    @Test
    void one_study() {
        assertThat(outcomes(A)).containsExactly("f=1");
        assertThat(outcomes("\n " + A.replace(":", " :\r\n  ").replace("{", "{\n") + "\n"))
                .containsExactly("f=1");
    }

    @Test
    void a_list() {
        assertThat(outcomes("[" + A + ",\n" + B + "]")).containsExactly("f#/0=1", "f#/1=2");
        assertThat(outcomes("[\n" + A + "\n,\n" + B + "\n]\n")).containsExactly("f#/0=1", "f#/1=2");
        assertThat(outcomes("[]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'studies':[%s,%s]}",
                "{'totalCount':2,'studies':[%s,%s],'nextPageToken':'x}'}",
                "{'nextPageToken':'[{','studies':[\n%s,\n%s\n],\n'totalCount':2}",
                "{\n  'other': {'studies': [1]},\n  'studies' : [ %s,\n%s ]\n}\n"
            })
    void a_page(String page) {
        assertThat(outcomes(page.replace('\'', '"').formatted(A, B)))
                .containsExactly("f#/studies/0=1", "f#/studies/1=2");
    }

    @Test
    void one_study_a_line() {
        assertThat(outcomes(A + "\n" + B + "\r\n\n" + C)).containsExactly("f:1=1", "f:2=2", "f:4=3");
    }

    @Test
    void one_page_a_line() {
        assertThat(outcomes("{\"studies\":[" + A + "," + B + "]}\n{\"studies\":[" + C + "],\"nextPageToken\":\"x\"}\n"))
                .containsExactly("f:1#/studies/0=1", "f:1#/studies/1=2", "f:2#/studies/0=3");
    }

    @Test
    void a_list_of_pages() {
        assertThat(outcomes("[{\"studies\":[" + A + "]},{\"studies\":[" + B + "]}]"))
                .containsExactly("f#/0/studies/0=1", "f#/1/studies/0=2");
    }

    @Test
    void studies_one_after_the_other() {
        assertThat(outcomes(A + B)).containsExactly("f=1", "f:1=2");
        assertThat(outcomes("{\n" + A.substring(1) + "\n{\n" + B.substring(1))).containsExactly("f=1", "f:3=2");
    }

    @Test
    void a_broken_line_costs_only_itself() {
        for (int cut = 1; cut < A.length(); cut++) {
            String broken = A.substring(0, cut);
            assertThat(outcomes(B + "\n" + broken + "\n" + C))
                    .as(broken)
                    .hasSize(3)
                    .startsWith("f:1=2")
                    .endsWith("f:3=3");
            List<String> brokenFirst = outcomes(broken + "\n" + B + "\n" + C);
            assertThat(brokenFirst).as(broken).hasSize(3).endsWith("f:2=2", "f:3=3");
            String tail = A.substring(cut);
            assertThat(outcomes(tail + "\n" + B + "\n" + C)).as(tail).endsWith("f:2=2", "f:3=3");
        }
        assertThat(outcomes(B + "\n{\"protocolSection\":{\n" + C).get(1))
                .isEqualTo("f:2: the JSON ends in the middle of a record that begins in line 2"
                        + " (the file looks truncated; expected } at the end of the study)");
        assertThat(outcomes(B + "\nnonsense\n" + C).get(1))
                .isEqualTo("f:2: not valid JSON in line 2: found nonsense (expected { or [)");
    }

    @Test
    void a_broken_element_costs_only_itself() {
        assertThat(outcomes("[" + A + ",\n{\"protocolSection\":{\"identificationModule\":tru}},\n" + C + "]"))
                .containsExactly(
                        "f#/0=1",
                        "f#/1: not valid JSON in line 2, column 44: Unrecognized token 'tru': was expecting (JSON"
                                + " String, Number, Array, Object or token 'null', 'true' or 'false')"
                                + " (expected one study as JSON)",
                        "f#/2=3");
        assertThat(outcomes("[" + A + ",\n{\"protocolSection\":\"open,\n \"x\":1},\n" + C + "]"))
                .startsWith("f#/0=1")
                .endsWith("f#/2=3");
    }

    @Test
    void a_truncated_document_keeps_what_came_before() {
        assertThat(outcomes("{\"studies\":[" + A + "," + B.substring(0, 30)))
                .startsWith(
                        "f#/studies/0=1",
                        "f#/studies/1: the JSON ends in the middle of a record that begins in line 1"
                                + " (the file looks truncated; expected } at the end of the study)");
        assertThat(outcomes(A.substring(0, 30)))
                .containsExactly("f: the JSON ends in the middle of a record that begins in line 1"
                        + " (the file looks truncated; expected } at the end of the study)");
    }

    @Test
    void commas_are_checked() {
        assertThat(outcomes("[" + A + B + "]"))
                .containsExactly(
                        "f#/0=1",
                        "f#/1: a comma is missing in line 1 (expected one comma between two studies)",
                        "f#/1=2");
        assertThat(outcomes("[" + A + ",]"))
                .containsExactly("f#/0=1", "f#/1: a comma too many in line 1 (expected one comma between two studies)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|the file is empty",
                "{}|not a trial: an empty object",
                "{\"a\":1,\"b\":2}|not a trial: an object with the fields a, b",
                "{\"protocolSection\":{}}|a trial without NCT id",
                "{\"protocolSection\":null}|a trial without NCT id",
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT1\"}}}|the NCT id is \"NCT1\"",
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":7}}}|the NCT id is 7",
                "[1]|not a trial: 1",
                "[[]]|not a trial: a list in a list",
                "{\"protocolSection\":{},\"protocolSection\":{}}|the field \"protocolSection\" is there twice",
                "{\"protocolSection\":\u0000}|a NUL byte in line 1",
                "{\"protocolSection\":[}}|not valid JSON in line 1",
                "<study/>|not valid JSON in line 1: found <study/>",
            })
    void what_is_no_trial_is_told(String text, String message) {
        assertThat(outcomes(text == null ? "" : text))
                .hasSize(1)
                .first()
                .asString()
                .contains(": " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32LE", "UTF-8"})
    void a_byte_order_mark_tells_the_encoding(String charset) {
        String text = study("NCT00000001").replace("}}}", ",\"briefTitle\":\"Größe 𝔸\"}}}");
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        List<Reading> readings = read((mark + text).getBytes(Charset.forName(charset)));
        assertThat(readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Trial.class,
                        trial -> assertThat(trial.sourced()
                                        .study()
                                        .protocolSection()
                                        .identificationModule()
                                        .briefTitle())
                                .isEqualTo("Größe 𝔸"));
    }

    @Test
    void another_encoding_is_told_with_its_line_and_replaced_nowhere() {
        String text = A + "\n" + B.replace("}}}", ",\"briefTitle\":\"Größe\"}}}") + "\n" + C;
        assertThat(outcomes(text.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(
                        "f:1=1",
                        "f:2: byte 0xF6 in line 2 is not UTF-8 (save the file in UTF-8; no other encoding is guessed)",
                        "f:3=3");
        assertThat(outcomes(A.getBytes(StandardCharsets.UTF_16LE)))
                .first()
                .asString()
                .contains("a NUL byte in line 1");
    }

    @Test
    void nesting_is_limited_without_recursion() {
        String deep = "{\"protocolSection\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String message = "nested deeper than 200 levels (a study has fewer than 20 levels)";
        assertThat(outcomes(A + "\n" + deep + "\n" + C)).containsExactly("f:1=1", "f:2: " + message, "f:3=3");
        assertThat(outcomes("[" + A + "," + deep + "," + C + "]"))
                .containsExactly("f#/0=1", "f#/1: " + message, "f#/2=3");
        assertThat(outcomes("[" + A + ",\n" + "{\"a\":".repeat(100_000)).get(1)).isEqualTo("f#/1: " + message);
    }

    @Test
    void what_the_model_does_not_know_is_noted() {
        String text =
                A.replace("}}}", "},\"newModule\":{\"x\":\"" + "y".repeat(200) + "\"},\"empty\":{},\"none\":null}}");
        Reading.Trial trial =
                (Reading.Trial) read(text.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(trial.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Problem.Kind.UNMODELED);
            assertThat(note.where()).isEqualTo("f#/protocolSection/newModule");
            assertThat(note.what())
                    .startsWith("the data model does not know {\"x\":\"yyy")
                    .hasSizeLessThan(130);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x|{\"a\"|true",
                "x|[ {|true",
                "x|{{SITE_NAME}}|false",
                "x|[Skip to content]|false",
                "x|<a>|false",
                "x|broken\"}}~{\"protocolSection\":1}|true",
                "a.JSON|broken|true",
                "a.ndjson.gz|broken|true",
                "a.txt|Some page|false"
            })
    void json_is_recognized_by_its_beginning(String name, String text, boolean expected) {
        Opening opening = new Opening(name, text.replace('~', '\n'));
        assertThat(new JsonFormat(List.of(new CtgovRecords())).recognizes(opening))
                .isEqualTo(expected);
    }
}
