package org.armature.source.ctgovxml;

import static org.armature.source.ctgovxml.TestRecords.outcomes;
import static org.armature.source.ctgovxml.TestRecords.record;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, with its reason, and that what stands beside it is read all the same. */
@Timeout(120)
class HostileXmlTest {
    private static final String GOOD = record("NCT00000009", "");
    private static final long MUCH = 200_000_000;
    private static final String ENTITY_BOMB =
            "<!DOCTYPE clinical_study [<!ENTITY a \"aaaaaaaaaa\">" + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE clinical_study>",
                "<!DOCTYPE clinical_study SYSTEM 'http://localhost:1/x.dtd'>",
                "<!DOCTYPE clinical_study [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!doctype clinical_study>",
                ENTITY_BOMB
            })
    void a_document_with_a_doctype_is_not_read_from_there_on(String doctype) {
        String text = "\n" + doctype + record("NCT00000001", "<brief_title>&x;</brief_title>") + GOOD;
        assertThat(outcomes(text))
                .containsExactly("f: a DOCTYPE in line 2; nothing after it was read"
                        + " (the registry's records have none, and it can hide what it likes)");
        assertThat(outcomes(GOOD + text)).hasSize(2).startsWith("f=9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x>&xxe;</x>|in line 2",
                "<x a='&xxe;'/>|in line 2",
                "<!DOCTYPE x><x/>|not well-formed XML in line 2",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"
                        + "|an XInclude, which is never followed, in line 2",
                "<xi:include href='x'/>|not well-formed XML in line 2",
                "<a></b>|not well-formed XML in line 2",
                "<a|not well-formed XML in line 2",
                "<a b=1/>|not well-formed XML in line 2",
                "<a b='1' b='2'/>|not well-formed XML in line 2",
                "a & b|not well-formed XML in line 2",
                "a ]]> b|not well-formed XML in line 2",
                "&#0;|not well-formed XML in line 2",
                "&#x1F;|not well-formed XML in line 2",
                "&#xFFFF;|not well-formed XML in line 2",
                "<![CDATA[ never closed|the XML ends in the middle of a record that begins in line 1",
                "<!-- never closed|the XML ends in the middle of a record that begins in line 1"
            })
    void a_record_with_this_is_refused(String content, String message) {
        String bad = record("NCT00000001", "\n" + content);
        assertThat(outcomes(bad))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("f: ")
                .contains(message);
        if (!message.contains("ends in the middle")) {
            assertThat(outcomes(bad + "\n" + GOOD)).hasSize(2).endsWith("f:3=9");
        }
    }

    @Test
    void characters_that_xml_does_not_have_are_refused() {
        for (char character : new char[] {'\0', '\u0001', '\u001B', '\uFFFE'}) {
            assertThat(outcomes(record("NCT00000001", "\n<x>" + character + "</x>")))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("not well-formed XML in line 2");
        }
    }

    @Test
    void bytes_that_are_not_in_the_encoding_are_told_with_their_line() {
        String text = record("NCT00000001", "\n<brief_title>Größe</brief_title>");
        assertThat(outcomes(text.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("f: byte 0xF6 in line 2 is not UTF-8"
                        + " (save the file in UTF-8; no other encoding is guessed)");
        assertThat(outcomes(("<?xml version='1.0' encoding='US-ASCII'?>" + text).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("f: byte 0xC3 in line 2 is not US-ASCII"
                        + " (save the file in UTF-8; no other encoding is guessed)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-7", "IBM1047", "EBCDIC-CP-US", "ISO-2022-JP", "no-such-charset", "ISO-8859-99", "a\u0007b"})
    void another_encoding_is_not_read(String name) {
        assertThat(outcomes("<?xml version='1.0' encoding='" + name + "'?>" + GOOD))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("f: the encoding \"")
                .endsWith("\" is not read (save the file in UTF-8)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<clinical_study/>|a trial without NCT id (expected it in <id_info>, as <nct_id>)",
                "<clinical_study></clinical_study>|a trial without NCT id",
                "<clinical_study><nct_id>NCT00000001</nct_id></clinical_study>|a trial without NCT id",
                "<clinical_study><id_info><nct_id> </nct_id></id_info></clinical_study>|a trial without NCT id",
                "<clinical_study><id_info><nct_id>NCT1</nct_id></id_info></clinical_study>|the NCT id is \"NCT1\"",
                "<rss><!-- <clinical_study> --></rss>|no trial in this XML (expected <clinical_study>)",
                "<clinical_study>|the XML ends in the middle of a record that begins in line 1"
            })
    void what_is_no_trial_is_told(String text, String message) {
        assertThat(outcomes(text)).hasSize(1).first().asString().startsWith("f: " + message);
    }

    @Test
    void nesting_is_limited() {
        String deep = record("NCT00000001", "<a>".repeat(100_000) + "</a>".repeat(100_000));
        assertThat(outcomes(deep + GOOD))
                .containsExactly(
                        "f: nested deeper than 200 levels in line 1 (a study has fewer than 20 levels)", "f:1=9");
        assertThat(outcomes(record("NCT00000001", "<a>".repeat(190) + "</a>".repeat(190))))
                .containsExactly("f=1");
    }

    @Test
    void so_is_the_number_of_elements() {
        assertThat(outcomes(record("NCT00000001", "<a/>".repeat(1_000_001)) + GOOD))
                .containsExactly(
                        "f: the record has more than 1,000,000 elements and attributes (a study has fewer)", "f:1=9");
    }

    @Test
    void a_record_that_would_grow_without_end_does_not() {
        String label = "<arm_group_label>A</arm_group_label>";
        String arms = ("<arm_group>" + label + "</arm_group>").repeat(50_000);
        String interventions =
                ("<intervention><intervention_name>x</intervention_name>" + label + "</intervention>").repeat(50_000);
        assertThat(outcomes(record("NCT00000001", arms + interventions))).containsExactly("f=1");
    }

    @Test
    void long_texts_are_read_in_the_time_that_they_take() {
        String spaces = " ".repeat(500_000);
        for (String element : List.of(
                "study_type", "study_design", "start_date", "phase", "overall_status", "brief_title", "why_stopped")) {
            String text =
                    "<" + element + ">\n x" + spaces + ",\n A: (" + spaces + ")\n y" + spaces + "</" + element + ">";
            assertThat(outcomes(record("NCT00000001", text))).containsExactly("f=1");
        }
        String masking = "<study_design_info><masking>" + ",".repeat(2_000_000) + "</masking></study_design_info>";
        assertThat(outcomes(record("NCT00000001", masking))).containsExactly("f=1");
    }

    @Test
    void a_record_that_is_too_large_costs_only_itself() throws IOException {
        String start = "<clinical_study><id_info><nct_id>NCT00000001</nct_id></id_info><brief_title>";
        List<String> outcomes = new ArrayList<>();
        InputStream document = new SequenceInputStream(Collections.enumeration(
                List.of(stream(start), repeated('x', MUCH), stream("</brief_title></clinical_study>\n" + GOOD))));
        new CtgovXmlFormat().read("f", document, reading -> outcomes.add(TestRecords.outcome(reading)));
        assertThat(outcomes).containsExactly("f: the record is larger than 32 MB (a study is smaller)", "f:2=9");
    }

    @Test
    void an_endless_comment_or_text_ends_with_the_document() throws IOException {
        for (String start : List.of(GOOD + "<!--", GOOD, "<list>" + GOOD + "<a b='")) {
            List<String> outcomes = new ArrayList<>();
            InputStream document = new SequenceInputStream(stream(start), repeated('x', MUCH));
            new CtgovXmlFormat().read("f", document, reading -> outcomes.add(TestRecords.outcome(reading)));
            assertThat(outcomes).startsWith("f=9").hasSizeLessThanOrEqualTo(2);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

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
}
