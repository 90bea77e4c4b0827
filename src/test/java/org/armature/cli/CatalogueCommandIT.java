package org.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armature.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, as people run it. */
class CatalogueCommandIT {
    @TempDir
    private Path directory;

    private record Ended(int code, String messages) {}

    @Test
    @Timeout(240)
    void a_lost_catalogue_is_built_anew_from_the_store() throws Exception {
        String studies = CommandLineTest.study("NCT00000001") + "\n" + CommandLineTest.study("NCT00000002") + "\n";
        Path file = Files.writeString(directory.resolve("studies.ndjson"), studies);
        assertThat(run("import", file.toString(), "--data", data()))
                .satisfies(it -> assertThat(it.code()).as(it.messages()).isZero());
        Path catalogue = directory.resolve("data").resolve("catalogue");
        try (Stream<Path> files = Files.list(catalogue)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Ended ended = run("catalogue", "--rebuild", "--data", data());
        assertThat(ended.code()).as(ended.messages()).isZero();
        assertThat(ended.messages()).contains("2 studies in the catalogue");
        assertThat(catalogue).isDirectoryContaining("glob:**segments_*");
    }

    @Test
    @Timeout(120)
    void it_is_not_built_by_mistake() throws Exception {
        Ended ended = run("catalogue", "--data", data());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.messages()).contains("--rebuild");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        Path messages = directory.resolve("messages");
        Process process = JavaProcess.of(Armature.class, words)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(messages));
    }
}
