package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.armature.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that validates and is asked to end, as by Ctrl-C or by whoever started it, says so and no more. */
class ValidateInterruptedIT {
    private static final String WRONG = "{\"resourceType\":\"Patient\",\"gender\":\"nothing\"}\n";

    @TempDir
    private Path directory;

    @Test
    @Timeout(120)
    void who_is_asked_to_end_tells_what_was_checked_and_of_no_bug() throws Exception {
        Path errors = directory.resolve("errors");
        Process process = JavaProcess.of(Armature.class, "validate", "-")
                .redirectError(errors.toFile())
                .start();
        Thread feeder = new Thread(() -> feed(process));
        feeder.setDaemon(true);
        feeder.start();
        try (BufferedReader findings =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(findings.readLine()).contains("gender");
            // That of the process itself would close its streams.
            process.toHandle().destroy();
            while (findings.readLine() != null) {
                // what was checked before it ended
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(errors)).contains("interrupted", "checked").doesNotContain("bug");
    }

    private static void feed(Process process) {
        try (BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            while (process.isAlive()) {
                lines.write(WRONG);
            }
        } catch (IOException e) {
            // it has ended
        }
    }
}
