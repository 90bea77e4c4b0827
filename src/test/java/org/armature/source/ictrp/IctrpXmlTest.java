package org.armature.source.ictrp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.register.TestRecords;
import org.armature.study.SourceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IctrpXmlTest {
    private static final String GOOD = "<Trial><TrialID>NCT00000001</TrialID></Trial>";
    private static final String BEGIN = "<?xml version='1.0' encoding='UTF-8' ?>\n<Trials_downloaded_from_ICTRP>\n";
    private static final String END = "\n</Trials_downloaded_from_ICTRP>";

    private static List<Reading> read(String xml) {
        return TestRecords.read("f.xml", xml);
    }

    private static List<String> outcomes(String xml) {
        List<String> outcomes = new ArrayList<>();
        for (Reading reading : read(xml)) {
            outcomes.add(
                    reading instanceof Reading.Rejected rejected
                            ? rejected.problem().what()
                            : ((Reading.Trial) reading).sourced().study().id());
        }
        return outcomes;
    }

    @Test
    void a_broken_record_costs_only_itself() {
        String broken = "<Trial><TrialID>NCT00000002</TrialID>\n<Public_title>A & B</Public_title></Trial>";
        assertThat(outcomes(BEGIN + GOOD + "\n" + broken + "\n" + GOOD + END))
                .hasSize(3)
                .satisfies(outcomes -> {
                    assertThat(outcomes.get(0)).isEqualTo("NCT00000001");
                    assertThat(outcomes.get(1)).startsWith("not valid XML in line 5: ");
                    assertThat(outcomes.get(2)).isEqualTo("NCT00000001");
                });
    }

    @Test
    void a_record_that_is_not_closed_ends_where_the_next_begins() {
        assertThat(outcomes(BEGIN + "<Trial><TrialID>NCT00000002</TrialID>\n" + GOOD + END))
                .containsExactly("the file or the record ends in the middle", "NCT00000001");
    }

    @Test
    void a_file_that_ends_early_says_so_and_gives_what_is_there() {
        assertThat(outcomes(BEGIN + GOOD))
                .containsExactly("NCT00000001", "the file ends before </Trials_downloaded_from_ICTRP>");
        assertThat(outcomes(BEGIN + END)).containsExactly("there is no trial in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Trials_downloaded_from_ICTRP SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE x [<!ENTITY xxe SYSTEM 'http://127.0.0.1:1/'>]>"
            })
    void declarations_are_refused_whole(String declaration) {
        String xml = "<?xml version='1.0'?>" + declaration + "<Trials_downloaded_from_ICTRP>"
                + GOOD.replace("NCT00000001", "&xxe;&b;") + END;
        assertThat(outcomes(xml)).containsExactly("the XML has a DOCTYPE or other declarations, which are never read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&xxe;", "&nbsp;", "<!DOCTYPE a>", "<!ENTITY a 'b'>", "&#0;", "\u0001", "<a><b></a></b>"})
    void declarations_and_unknown_entities_in_a_record_are_refused(String text) {
        String xml = BEGIN + "<Trial><TrialID>NCT00000002</TrialID><Public_title>" + text + "</Public_title></Trial>"
                + GOOD + END;
        assertThat(outcomes(xml)).hasSize(2).element(0).asString().startsWith("not valid XML in line 3: ");
        assertThat(outcomes(xml)).element(1).isEqualTo("NCT00000001");
    }

    @Test
    void depth_fields_and_size_of_a_record_are_limited() {
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
        String many = "<a/>".repeat(5_000);
        String large = "<a>" + "x".repeat(XmlSlices.MAX_RECORD_BYTES) + "</a>";
        for (String content : List.of(deep, many, large)) {
            assertThat(read(BEGIN + "<Trial>" + content + "</Trial>" + GOOD + END))
                    .hasSize(2)
                    .element(0)
                    .isInstanceOf(Reading.Rejected.class);
        }
        assertThat(outcomes(BEGIN + "<Trial>" + large + "</Trial>" + GOOD + END))
                .containsExactly("the record is larger than 8 MB", "NCT00000001");
    }

    @Test
    void other_encodings_are_read_where_the_declaration_names_them() {
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><Trials_downloaded_from_ICTRP><Trial>"
                + "<TrialID>NCT00000001</TrialID><Public_title>Étude</Public_title></Trial></Trials_downloaded_from_ICTRP>";
        Reading reading = TestRecords.read("f.xml", latin.getBytes(StandardCharsets.ISO_8859_1))
                .get(0);
        assertThat(((Reading.Trial) reading)
                        .sourced()
                        .study()
                        .protocolSection()
                        .identificationModule()
                        .briefTitle())
                .isEqualTo("Étude");
        Reading utf16 = TestRecords.read(
                        "f.xml", latin.replace("ISO-8859-1", "UTF-16").getBytes(StandardCharsets.UTF_16))
                .get(0);
        assertThat(((Reading.Trial) utf16)
                        .sourced()
                        .study()
                        .protocolSection()
                        .identificationModule()
                        .briefTitle())
                .isEqualTo("Étude");
        assertThat(TestRecords.read(
                                "f.xml", latin.replace("ISO-8859-1", "UTF-8").getBytes(StandardCharsets.ISO_8859_1))
                        .get(0))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problem().what())
                                .isEqualTo("the record has bytes that are not UTF-8"));
        assertThat(outcomes(latin.replace("ISO-8859-1", "EBCDIC-XY")))
                .containsExactly("the encoding EBCDIC-XY is not read");
    }

    @Test
    void repeated_fields_attributes_and_elements_in_elements_are_kept() {
        String xml = BEGIN
                + "<Trial><TrialID>NCT00000001</TrialID><Public_title>A</Public_title><Public_title>B</Public_title>"
                + "<New x='1'><inner>C</inner></New></Trial>" + END;
        Reading.Trial trial = (Reading.Trial) read(xml).get(0);
        assertThat(trial.sourced().format()).isEqualTo(SourceFormat.ICTRP_XML);
        assertThat(trial.sourced().study().unmodeled())
                .extracting(value -> value.path() + " " + value.value())
                .containsExactly("/ictrp/Public_title [\"A\",\"B\"]", "/ictrp/New/@x \"1\"", "/ictrp/New/inner \"C\"");
    }

    @Test
    void a_record_without_number_is_rejected_with_its_line() {
        Reading reading = read(BEGIN + "<Trial><Public_title>A</Public_title></Trial>" + END)
                .get(0);
        assertThat(((Reading.Rejected) reading).problem())
                .isEqualTo(new Problem(
                        Problem.Kind.REQUIRED,
                        "a trial without TrialID",
                        "f.xml:3",
                        "expected the number of a register"));
    }

    @Test
    void only_whos_xml_is_recognized() {
        IctrpXmlFormat format = new IctrpXmlFormat();
        assertThat(format.recognizes(new Opening("a", BEGIN))).isTrue();
        assertThat(format.recognizes(new Opening("a", "<x>" + GOOD))).isTrue();
        assertThat(format.recognizes(new Opening("a", "<clinical_study><id_info/></clinical_study>")))
                .isFalse();
        assertThat(format.recognizes(new Opening("a", "{\"a\":\"<Trials_downloaded_from_ICTRP>\"}")))
                .isFalse();
    }
}
