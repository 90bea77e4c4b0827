package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.armature.JavaProcess;
import org.junit.jupiter.api.Test;

class CriteriaCommandTest {
    private static final String STUDY = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT00000001", "briefTitle": "A study"}, \
            "statusModule": {"overallStatus": "COMPLETED"}, "designModule": {"studyType": "INTERVENTIONAL"}, \
            "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* HbA1c between 7.0% and 10.0%\\n\
            * Kind to animals\\n\\nExclusion Criteria:\\n\\n* BMI \\\\> 40 kg/m2 or age \\\\< 18 years"}}}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Armature.run(terminal, arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_tree_shows_text_and_meaning_side_by_side() {
        assertThat(run(STUDY, "criteria", "-")).isEqualTo(ExitCode.OK);
        assertThat(output().lines())
                .anySatisfy(
                        line -> assertThat(line).contains("HbA1c between 7.0%").endsWith("| HbA1c in [7, 10] %"))
                .anySatisfy(line -> assertThat(line).contains("Left as text:"))
                .anySatisfy(line -> assertThat(line).isEqualTo("  * Kind to animals"));
    }

    @Test
    void what_is_understood_but_for_a_person_says_why() {
        String text = "Exclusion Criteria:\n\n* Hypertension upon admission\n* Asthma\n";
        assertThat(run(text, "criteria", "--text", "-")).isEqualTo(ExitCode.OK);
        assertThat(output()).containsOnlyOnce("for a person: it has words that may change what is meant");
        out.reset();
        assertThat(run(text, "criteria", "--text", "-", "--format", "json")).isEqualTo(ExitCode.OK);
        assertThat(output()).containsOnlyOnce("\"reservation\":\"lost-words\"");
    }

    @Test
    void the_json_names_places_rules_and_computability() {
        assertThat(run(STUDY, "criteria", "-", "--format", "json")).isEqualTo(ExitCode.OK);
        assertThat(output())
                .contains(
                        "\"study\":\"NCT00000001\"",
                        "\"computable\":2",
                        "\"kind\":\"comparison\"",
                        "\"rule\":\"comparison\"")
                .contains("\"polarity\":\"exclusion\"", "\"leftAsText\":[\"Kind to animals\"]");
    }

    @Test
    void the_tsv_holds_values_as_they_are_written() {
        assertThat(run(STUDY, "criteria", "-", "--format", "tsv")).isEqualTo(ExitCode.OK);
        assertThat(output().lines().filter(line -> !line.startsWith("#")))
                .hasSize(3)
                .anySatisfy(
                        line -> assertThat(line.split("\t", -1))
                                .hasSize(7)
                                .startsWith("NCT00000001", "inclusion", "numeric")
                                .endsWith(
                                        "{\"name\":\"HbA1c\",\"lower\":{\"value\":\"7.0\"},\"upper\":{\"value\":\"10.0%\"},\"type\":\"numeric\"}"));
    }

    @Test
    void the_tsv_leaves_out_what_is_no_measured_value() {
        String text = "* Platelets below 100,000/uL\n* Unresolved toxicity above grade 1\n* Stage 4 disease\n"
                + "* Drinks more than 30 g of alcohol per day\n* Smoking more than 10 pack-years\n* At least 2 seizures\n"
                + "* Child-Pugh score above 6\n* NYHA class 3\n* Bladder stones larger than 10 mm\n"
                + "* Known shock. Shock is a mean arterial pressure below 70 mmHg";
        assertThat(run(text, "criteria", "--text", "-", "--format", "tsv")).isEqualTo(ExitCode.OK);
        assertThat(output().lines().filter(line -> !line.startsWith("#")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).containsAnyOf("Platelets", "Child-Pugh", "NYHA"));
    }

    @Test
    void the_tsv_holds_values_of_two_numbers_whole() {
        String text = "* Gestational age of 24 0/7 to 33 6/7 weeks\n* BCVA of 20/40 or worse\n* MMSE below 24/30\n"
                + "* HBV DNA above 10^4 copies/mL";
        assertThat(run(text, "criteria", "--text", "-", "--format", "tsv")).isEqualTo(ExitCode.OK);
        assertThat(output())
                .contains("\"lower\":{\"value\":\"24\"},\"upper\":{\"value\":\"33 6/7 weeks\"}")
                .contains("\"lower\":{\"value\":\"20/40\"}")
                .contains("\"upper\":{\"value\":\"24/30\"}")
                .contains("\"lower\":{\"value\":\"10^4 copies/mL\"}");
    }

    @Test
    void the_tsv_holds_the_end_of_a_range_that_is_in_figures() {
        assertThat(run("* Age between one and 24 months", "criteria", "--text", "-", "--format", "tsv"))
                .isEqualTo(ExitCode.OK);
        assertThat(output()).contains("{\"name\":\"age\",\"upper\":{\"value\":\"24 months\"},\"type\":\"numeric\"}");
    }

    @Test
    void the_tsv_ends_a_value_where_the_next_begins() {
        String text = "Inclusion Criteria:\n* T score between -1 and -2.49\n* Blood pressure > 170 / > 110 mmHg\n";
        assertThat(run(text, "criteria", "--text", "-", "--format", "tsv")).isEqualTo(ExitCode.OK);
        assertThat(output())
                .contains("\"lower\":{\"value\":\"-2.49\"},\"upper\":{\"value\":\"-1\"}")
                .contains("\"lower\":{\"value\":\"170\"}");
    }

    @Test
    void the_tsv_names_the_whole_line_where_criteria_are_run_together() {
        String line = "* Any of: 1) HbA1c above 7 % 2) BMI above 30 kg/m2 3) age below 18 years";
        assertThat(run(line, "criteria", "--text", "-", "--format", "tsv")).isEqualTo(ExitCode.OK);
        assertThat(output().lines().filter(row -> !row.startsWith("#")))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).contains(line));
    }

    @Test
    void plain_text_is_read_when_the_command_line_says_so() {
        assertThat(run("HbA1c > 7 %", "criteria", "--text", "-")).isEqualTo(ExitCode.OK);
        assertThat(output()).contains("| HbA1c > 7 %", "(no heading says so)");
    }

    @Test
    void a_pipe_is_read_as_text() throws IOException, InterruptedException {
        Process process =
                JavaProcess.of(Armature.class, "criteria", "--text", "-").start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("HbA1c > 7 %".getBytes(StandardCharsets.UTF_8));
        }
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(ExitCode.OK);
        assertThat(shown).contains("| HbA1c > 7 %");
    }

    @Test
    void what_a_terminal_takes_for_a_command_is_not_passed_on() {
        assertThat(run("HbA1c > 7 %\u001b]0;title\u0007 \u202e", "criteria", "--text", "-"))
                .isEqualTo(ExitCode.OK);
        assertThat(output()).contains("HbA1c > 7 %").doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void the_summary_counts_what_can_be_decided_and_names_what_cannot() {
        String donor = STUDY.replace("NCT00000001", "NCT00000002").replace("HbA1c between", "Blood of Kaa between");
        assertThat(run(STUDY + "\n" + donor, "criteria", "-", "--format", "summary"))
                .isEqualTo(ExitCode.OK);
        assertThat(output().lines())
                .startsWith("2 studies, 6 criteria")
                .containsOnlyOnce("        3   50.0 %  computable")
                .containsOnlyOnce("        6          5   83.3 %  comparison with a number")
                .containsOnlyOnce("        2  kind to animals");
    }
}
