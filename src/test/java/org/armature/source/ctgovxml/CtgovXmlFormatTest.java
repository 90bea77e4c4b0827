package org.armature.source.ctgovxml;

import static org.armature.source.ctgovxml.TestRecords.outcomes;
import static org.armature.source.ctgovxml.TestRecords.read;
import static org.armature.source.ctgovxml.TestRecords.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes in which records come. */
class CtgovXmlFormatTest {
    private static final String A = record("NCT00000001", "");
    private static final String B = record("NCT00000002", "");
    private static final String C = record("NCT00000003", "");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void one_record() {
        assertThat(outcomes(A)).containsExactly("f=1");
        assertThat(outcomes(DECLARATION + "<!-- <clinical_study> -->\n<?style x?>\n" + A + "\n<!-- end -->\n"))
                .containsExactly("f=1");
        assertThat(outcomes(A.replace("<clinical_study>", "<clinical_study\n rank='1' note=\"a>b\">")))
                .containsExactly("f=1");
    }

    @Test
    void records_in_another_element() {
        String list = DECLARATION
                + "<search_results count=\"2\">\n<query>a &gt; b</query>\n%s\n<empty/>%s\n%s</search_results>";
        assertThat(outcomes(list.formatted(A, B, C))).containsExactly("f=1", "f:5=2", "f:6=3");
    }

    @Test
    void records_one_after_the_other() {
        assertThat(outcomes(A + B)).containsExactly("f=1", "f:1=2");
        assertThat(outcomes(DECLARATION + A + "\n\uFEFF" + DECLARATION + B + "\n"))
                .containsExactly("f=1", "f:4=2");
    }

    @Test
    void a_broken_record_costs_only_itself() {
        String broken = A.replace("</id_info>", "</wrong>");
        assertThat(outcomes(A + "\n" + broken + "\n" + C))
                .hasSize(3)
                .startsWith("f=1")
                .endsWith("f:3=3")
                .element(1)
                .asString()
                .startsWith("f:2: not well-formed XML in line 2, column ");
        assertThat(outcomes("<list>" + A.replace("</clinical_study>", "") + "\n" + B + "</list>"))
                .containsExactly(
                        "f: the XML ends in the middle of a record that begins in line 1"
                                + " (the file looks truncated; expected </clinical_study>)",
                        "f:2=2");
        assertThat(outcomes(A + "\nnonsense" + B))
                .containsExactly(
                        "f=1",
                        "f:2: text outside of any element in line 2: nonsense (expected <clinical_study>)",
                        "f:2=2");
    }

    @Test
    void the_end_of_a_record_in_a_comment_or_in_cdata_is_none() {
        String hidden =
                record("NCT00000001", "<!-- </clinical_study> --><keyword><![CDATA[</clinical_study>]]></keyword>");
        assertThat(outcomes(hidden + "\n" + B)).containsExactly("f=1", "f:2=2");
        assertThat(TestRecords.trial(hidden)
                        .sourced()
                        .study()
                        .protocolSection()
                        .conditionsModule()
                        .keywords())
                .containsExactly("</clinical_study>");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8",
        "utf-8,UTF-8",
        "ISO-8859-1,ISO-8859-1",
        "iso-8859-15,ISO-8859-15",
        "windows-1252,windows-1252",
        "US-ASCII,US-ASCII"
    })
    void the_encoding_is_the_one_that_is_declared(String declared, String charset) {
        String title = charset.equals("US-ASCII") ? "Groesse" : "Größe";
        String text = "<?xml version='1.0' encoding='" + declared + "'?>"
                + record("NCT00000001", "<brief_title>" + title + "</brief_title>");
        assertThat(title(text.getBytes(Charset.forName(charset)))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16,UTF-16", "UTF-16,UTF-16LE", "UTF-16,UTF-8", "UTF-8,UTF-8", "UTF-8,UTF-16BE", "UTF-32,UTF-32LE"})
    void a_byte_order_mark_tells_more_than_the_declaration(String declared, String charset) {
        String text = (charset.equals("UTF-16") ? "" : "\uFEFF") + "<?xml version='1.0' encoding='" + declared + "'?>"
                + record("NCT00000001", "<brief_title>Größe 𝔸</brief_title>");
        assertThat(title(text.getBytes(Charset.forName(charset)))).isEqualTo("Größe 𝔸");
    }

    private static String title(byte[] bytes) {
        Reading reading = read(bytes).get(0);
        assertThat(reading).isInstanceOf(Reading.Trial.class);
        return String.valueOf(((Reading.Trial) reading)
                .sourced()
                .study()
                .protocolSection()
                .identificationModule()
                .briefTitle());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<clinical_study>|true",
                "<clinical_study rank='1'>|true",
                "  <?xml version='1.0'?><!-- x --><clinical_study|false",
                "<?xml version='1.0'?><!-- x -->~<clinical_study>|true",
                "<!DOCTYPE clinical_study [|true",
                "<search_results><clinical_study>|true",
                "<clinical_study_list>|false",
                "<rss><title>NCT00000001</title>|false",
                "{\"a\":\"<clinical_study>\"}|false",
                "a page about <clinical_study>|false"
            })
    void a_record_is_recognized_by_its_element(String text, boolean expected) {
        assertThat(new CtgovXmlFormat().recognizes(new Opening("x.txt", text.replace('~', '\n'))))
                .isEqualTo(expected);
    }
}
