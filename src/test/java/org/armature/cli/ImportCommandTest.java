package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends CommandLineTest {

    @Test
    void studies_are_loaded_into_a_server_whatever_else_is_in_the_files() throws IOException {
        try (FakeFhirServer server = new FakeFhirServer()) {
            file("a.ndjson", STUDY + "\n{}\n" + study("NCT00000002"));
            int code = run("import", "@a.ndjson", "--server", server.base().toString(), "--report", "@report.ndjson");
            assertThat(code).isEqualTo(1);
            assertThat(err().lines())
                    .containsExactly(
                            "3 read, 2 created, 0 updated, 0 unchanged, 1 rejected in 0.0 s",
                            "  rejected: @a.ndjson:2: not a trial: an empty object"
                                    + " (expected a ClinicalTrials.gov study, an object with \"protocolSection\";"
                                    + " or a CTIS record, an object with \"ctNumber\"; or an ISRCTN record, an object"
                                    + " with \"isrctn\" and \"trialDescription\"; or a record of the EU Clinical Trials"
                                    + " Register, an object with \"a2_eudract_number\")");
            assertThat(server.resources).containsKeys("ResearchStudy/NCT00000001", "ResearchStudy/NCT00000002");
            assertThat(Files.readAllLines(directory.resolve("report.ndjson")))
                    .hasSize(3)
                    .first()
                    .asString()
                    .endsWith("\"nctId\":\"NCT00000001\",\"outcome\":\"created\"}");
        }
    }

    @Test
    void a_server_that_stops_answering_ends_the_import_with_its_report() throws IOException {
        try (FakeFhirServer server = new FakeFhirServer()) {
            file("a.ndjson", STUDY + "\n" + study("NCT00000002"));
            server.busy.add(403);
            assertThat(run("import", "@a.ndjson", "--server", server.base().toString()))
                    .isEqualTo(1);
            assertThat(err())
                    .contains("0 read, 0 created")
                    .contains("armature: ")
                    .contains("does not let us in: HTTP 403");
        }
    }
}
