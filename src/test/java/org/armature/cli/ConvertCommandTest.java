package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.source.Reading;
import org.armature.source.register.TestRecords;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest extends CommandLineTest {

    @Test
    void a_study_becomes_a_transaction_in_a_line() throws IOException {
        file("a.json", STUDY);
        assertThat(run("convert", "@a.json")).isZero();
        assertThat(out().lines()).hasSize(1);
        Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, out());
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.TRANSACTION);
        assertThat(bundle.getEntryFirstRep().getFullUrl()).endsWith("/ResearchStudy/NCT00000001");
        assertThat(bundle.getEntryFirstRep().getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.PUT);
        assertThat(err()).isEqualTo("1 read, 1 converted, 0 rejected in 0.0 s\n");
    }

    @Test
    void a_study_becomes_a_registry_record_in_a_line() {
        standardInput(STUDY.replace(":", " :\n"));
        assertThat(run("convert", "-", "--to", "ctgov")).isZero();
        assertThat(out()).isEqualTo(STUDY + "\n");
    }

    @Test
    void what_is_rejected_is_told_and_the_rest_is_converted() throws IOException {
        file("in/a.json", "");
        file("in/b.json", STUDY.substring(0, 30));
        file("in/c.json", "{\"resourceType\":\"Patient\"}");
        file("in/d.json", "{\"protocolSection\":{}}");
        file("in/e.json", STUDY);
        file("in/f.json", "{\"protocolSection\":" + "[".repeat(100_000));
        file("in/g.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        Files.write(
                directory.resolve("in/h.json"), STUDY.replace("1\"", "\u00e9\"").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("convert", "@in", "--to", "ctgov")).isEqualTo(1);
        assertThat(out()).isEqualTo(STUDY + "\n");
        assertThat(err().lines())
                .containsExactly(
                        "8 read, 1 converted, 7 rejected in 0.0 s",
                        "  rejected: @in/a.json: the file is empty (expected a trial)",
                        "  rejected: @in/b.json: the JSON ends in the middle of a record that begins in line 1"
                                + " (the file looks truncated; expected } at the end of the study)",
                        "  rejected: @in/c.json: 1 resources without their study"
                                + " (put the studies and what belongs to them into one document)",
                        "  rejected: @in/d.json: a trial without NCT id"
                                + " (expected it at /protocolSection/identificationModule/nctId)",
                        "  rejected: @in/f.json: nested deeper than 200 levels (a study has fewer than 20 levels)",
                        "  rejected: @in/g.xml: not a known format: it looks like XML with a DOCTYPE, which is never"
                                + " read (understood are: FHIR R4 as this program writes it, "
                                + org.armature.source.input.Formats.all().stream()
                                        .map(format -> format.title())
                                        .collect(Collectors.joining(", "))
                                + "; also inside .gz, .zip, .tar and .tar.gz)",
                        "  rejected: @in/h.json: byte 0xE9 in line 1 is not UTF-8"
                                + " (save the file in UTF-8; no other encoding is guessed)");
    }

    @Test
    void many_rejections_are_summed_up_and_all_are_in_the_report() throws IOException {
        file("a.ndjson", (STUDY + "\n") + "{}\n".repeat(30));
        assertThat(run("convert", "@a.ndjson", "--to", "ctgov", "--report", "@report.ndjson"))
                .isEqualTo(1);
        assertThat(err()).contains("31 read, 1 converted, 30 rejected").contains("  … and 10 more, see --report FILE");
        List<String> report = Files.readAllLines(directory.resolve("report.ndjson"));
        assertThat(report).hasSize(31);
        assertThat(report.get(0))
                .isEqualTo("{\"place\":\"" + directory
                        + "/a.ndjson:1\",\"nctId\":\"NCT00000001\",\"outcome\":\"converted\"}");
        assertThat(report.get(1))
                .startsWith("{\"place\":\"" + directory + "/a.ndjson:2\",\"outcome\":\"rejected\",\"problem\":{"
                        + "\"kind\":\"unknown-format\",\"what\":\"not a trial: an empty object\",\"where\":\""
                        + directory
                        + "/a.ndjson:2\",\"remedy\":\"expected a ClinicalTrials.gov study,"
                        + " an object with \\\"protocolSection\\\"");
    }

    @Test
    void notes_are_counted_and_in_the_report() throws IOException {
        file("a.json", STUDY.replace("{\"p", "{\"colour\":\"red\",\"p"));
        assertThat(run("convert", "@a.json", "--to", "ctgov", "--report", "@r")).isZero();
        assertThat(err()).contains("  notes: 1 on 1 records");
        assertThat(Files.readString(directory.resolve("r"))).contains("\"notes\":[{\"kind\":\"unmodeled\"");
    }

    @Test
    void output_goes_to_a_file_and_leaves_no_other() throws IOException {
        file("a.json", STUDY);
        file("out.ndjson", "old");
        assertThat(run("convert", "@a.json", "--to", "ctgov", "--out", "@out.ndjson"))
                .isZero();
        assertThat(directory.resolve("out.ndjson")).hasContent(STUDY);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        file("in/a.json", STUDY);
        for (String input : List.of("@in", "@in/a.json", "@in/../in/a.json")) {
            assertThat(run("convert", input, "--out", "@in/a.json")).isEqualTo(2);
        }
        assertThat(run("convert", "@in/a.json", "--report", "@in/a.json")).isEqualTo(2);
        assertThat(err()).contains("armature: --out @in/a.json: is also an input (name another file)");
        assertThat(directory.resolve("in/a.json")).hasContent(STUDY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert",
                "convert @none.json",
                "convert @a.json @none.json",
                "convert @a.json --to pdf",
                "convert @a.json --out @none/x",
                "convert @a.json --out @",
                "convert - -",
                "unknown",
                "import @a.json --server ftp://x",
                "import @a.json --server http://x --data @d",
                "serve --port 70000",
                "--port x"
            })
    void wrong_usage_is_told_before_any_work(String words) throws IOException {
        file("a.json", STUDY);
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("armature: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_command_quietly() throws IOException {
        file("a.ndjson", (STUDY + "\n").repeat(5000));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, "convert", "@a.ndjson")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() throws IOException {
        file("a.ndjson", STUDY);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(full, "convert", "@a.ndjson")).isEqualTo(1);
        assertThat(err()).contains("armature: cannot write: standard output: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "import --help",
                "convert --help",
                "validate --help",
                "criteria --help",
                "propose --help",
                "catalogue --help",
                "--version"
            })
    void every_command_helps(String words) {
        PrintStream standardError = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(words.split(" "))).isZero();
        } finally {
            System.setErr(standardError);
        }
        assertThat(out()).containsIgnoringCase("armature");
        assertThat(err()).isEmpty();
        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_study_of_another_register_keeps_its_number_and_its_source_in_the_registrys_form() throws IOException {
        file("a.json", TestRecords.text("isrctn.json"));
        assertThat(run("convert", "@a.json", "--to", "ctgov", "--report", "@r")).isZero();
        assertThat(out())
                .contains("\"registryId\":{\"register\":\"ISRCTN\",\"value\":\"ISRCTN10000017\"}")
                .endsWith("\"sourceFormat\":\"isrctn-json\"}\n");
        assertThat(Files.readString(directory.resolve("r")))
                .contains("\"register\":\"ISRCTN\",\"number\":\"ISRCTN10000017\"");
        Reading.Trial again = (Reading.Trial) TestRecords.read("b.json", out()).get(0);
        assertThat(again.sourced())
                .isEqualTo(TestRecords.trials("isrctn.json").get(0).sourced());
    }
}
