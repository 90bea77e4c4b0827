package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidateCommandTest extends CommandLineTest {
    private static final String VALID = "{\"resourceType\":\"ResearchStudy\",\"status\":\"active\"}";
    private static final String NO_STATUS = "{\"resourceType\":\"ResearchStudy\",\"title\":\"A\"}";

    @Test
    void what_is_valid_ends_with_zero_and_sums() throws IOException {
        file("a.ndjson", VALID + "\n" + VALID + "\n");
        assertThat(run("validate", "@a.ndjson")).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).contains("2 resources checked in 2 files or lines: 2 valid, 0 not valid, 0 not readable");
    }

    @Test
    void each_error_is_a_line_with_place_element_rule_and_remedy() throws IOException {
        file("a.ndjson", VALID + "\n" + NO_STATUS + "\n");
        assertThat(run("validate", "@a.ndjson", "--threads", "2")).isEqualTo(1);
        assertThat(out())
                .contains("a.ndjson:2: error: ResearchStudy: ResearchStudy.status: minimum required = 1")
                .contains("(add the element) [Validation_VAL_Profile_Minimum]")
                .hasLineCount(1);
    }

    @Test
    void pretty_json_has_its_own_lines_and_a_bundle_its_entries() throws IOException {
        file(
                "a.json",
                "{\"resourceType\":\"Bundle\",\n\"type\":\"collection\",\n\"entry\":[{\"fullUrl\":\"urn:uuid:"
                        + "61ebe359-bfdc-4613-8bf2-c5e300945f0a\",\n\"resource\":" + NO_STATUS + "}]}");
        assertThat(run("validate", "@a.json")).isEqualTo(1);
        assertThat(out()).contains("a.json:4: error: Bundle.entry[0].resource: ResearchStudy.status");
        assertThat(err()).contains("2 resources checked in 1 files or lines", "1 Bundle, 1 ResearchStudy");
    }

    @Test
    void xml_directories_and_broken_files_are_read() throws IOException {
        file("in/a.xml", "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"x\"/></Patient>");
        file("in/b.json", "{\"resourceType\":");
        file("in/c.txt", "nothing");
        assertThat(run("validate", "@in", "--report", "@report.ndjson")).isEqualTo(1);
        assertThat(out()).contains("a.xml:1: error: Patient.gender", "b.json:1: error");
        assertThat(err()).contains("1 not readable", "c.txt: not a known format");
        assertThat(Files.readString(directory.resolve("report.ndjson")))
                .contains("\"outcome\":\"invalid\"", "\"path\":\"Patient.gender\"", "\"outcome\":\"unreadable\"");
    }

    /** A contained Group with one criterion, which is another contained Group. */
    private static String contained(String id, String criterion) {
        return "{\"resourceType\":\"Group\",\"id\":\"" + id + "\",\"type\":\"person\",\"actual\":false,"
                + "\"characteristic\":[{\"code\":{\"text\":\"any\"},\"valueReference\":{\"reference\":\"#"
                + criterion + "\"},\"exclude\":false}]}";
    }

    private static String group(Stream<String> contained) {
        return contained.collect(Collectors.joining(
                ",",
                "{\"resourceType\":\"Group\",\"contained\":[",
                "],\"type\":\"person\",\"actual\":false,\"characteristic\":[{\"code\":{\"text\":\"any\"},"
                        + "\"valueReference\":{\"reference\":\"#c0\"},\"exclude\":false}]}"));
    }

    @Test
    void a_long_chain_of_contained_resources_is_refused_and_not_followed() throws IOException {
        IntFunction<String> link = i -> contained("c" + i, "c" + (i + 1));
        file("a.json", group(IntStream.range(0, 2000).mapToObj(link)));
        assertThat(run("validate", "@a.json")).isEqualTo(1);
        assertThat(out())
                .contains("Group.contained: contained resources refer to one another over more than 32 levels")
                .hasLineCount(1);
    }

    @Test
    void a_group_among_its_own_criteria_is_refused() throws IOException {
        file("a.json", group(Stream.of(contained("c0", "c1"), contained("c1", "c0"))));
        assertThat(run("validate", "@a.json")).isEqualTo(1);
        assertThat(out()).contains("Group.contained: a contained Group is among its own criteria");
    }

    @Test
    void an_unknown_profile_is_wrong_usage() throws IOException {
        file("a.json", VALID);
        assertThat(run("validate", "@a.json", "--profile", "http://nobody.example/p"))
                .isEqualTo(2);
        assertThat(err()).contains("--profile http://nobody.example/p: the profile is not known");
    }

    @Test
    void a_profile_of_this_project_is_checked_where_it_is_asked_for() throws IOException {
        file("a.json", VALID);
        String profile = "https://armature.example/fhir/StructureDefinition/trial-research-study";
        assertThat(run("validate", "@a.json", "--profile", profile)).isEqualTo(1);
        assertThat(out()).contains("error: ResearchStudy");
    }

    @Test
    void no_file_is_no_proof() throws IOException {
        Files.createDirectories(directory.resolve("empty"));
        assertThat(run("validate", "@empty")).isEqualTo(1);
    }
}
