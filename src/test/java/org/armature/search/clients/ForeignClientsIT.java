package org.armature.search.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armature.server.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that nobody here wrote hold the session of {@code src/test/clients}; skipped where Node is missing. */
class ForeignClientsIT extends RunningServer {
    private static final Path SCRIPTS = Path.of("src", "test", "clients");
    private static final Path INSTALLED = Path.of("target", "clients");

    /** What a program said, and whether it ended well. */
    private record Ended(int code, String said) {}

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(runs("node", "--version") && runs("npm", "--version"), "Node is not on the path");
        Files.createDirectories(INSTALLED);
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                Files.write(INSTALLED.resolve(script.getFileName()), Files.readAllBytes(script));
            }
        }
        // The versions are exact in package.json; a lock file would hold the addresses of a registry.
        List<String> install = List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
        assumeTrue(run(install).code() == 0, "the clients cannot be installed from the npm registry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fhir-kit", "fhirclient", "medplum"})
    void a_client_holds_a_session(String client) {
        Ended ended = run(List.of("node", client + ".mjs", address() + "/fhir"));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("resources of NCT06947746");
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Ended run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
