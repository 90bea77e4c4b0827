package org.armature.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is compiled and committed is what the FHIR Shorthand says. */
class CompiledDefinitionsIT {
    /** How the script ends where it cannot work, for want of Node or of a registry to install the compiler from. */
    private static final int SKIPPED = 77;

    @Test
    void the_compiled_definitions_are_up_to_date() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("sh", "fhir-profiles/build.sh", "--check")
                .redirectErrorStream(true)
                .start();
        script.getOutputStream().close();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int ended = script.waitFor();
        assumeFalse(ended == SKIPPED, said);
        assertThat(ended).as(said).isZero();
    }
}
