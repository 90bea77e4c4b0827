package org.armature.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armature.cli.Outcome.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads trials into a data directory or into a FHIR server. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Loads trials into a data directory, or into any FHIR R4 server.",
            "A study is loaded whole or not at all, and again only if it has changed;"
                    + " a record that cannot be read never stops the others.",
            InputPaths.TRIALS
        },
        footer = {
            "",
            "Examples:",
            "  armature import studies.ndjson.gz",
            "  armature import pages/ more.zip --data /var/lib/armature --report import.ndjson",
            "  curl -s 'https://clinicaltrials.gov/api/v2/studies?query.cond=lupus' | armature import -",
            "  armature import studies.ndjson.gz --server http://localhost:8080/fhir",
            "",
            "Exit codes: 0 all well, 1 something was rejected or failed, 2 wrong usage."
        })
final class ImportCommand implements Callable<Integer> {
    private static final List<Result> COUNTED =
            List.of(Result.CREATED, Result.UPDATED, Result.UNCHANGED, Result.REJECTED);

    private final Terminal terminal;

    @Mixin
    private InputPaths inputs = new InputPaths();

    @ArgGroup
    private Target target = new Target();

    /** Where to: the one or the other. */
    static final class Target {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The data directory; it is made if need be (default: ./data).")
        private Path data = Path.of("data");

        @Option(
                names = "--server",
                paramLabel = "URL",
                description = "The base of a FHIR R4 server, also of a running Armature, instead of a data directory.")
        private @Nullable URI server;
    }

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        inputs.check();
        Destination destination = target.server == null ? Wiring.store(target.data) : server(target.server);
        Report report = Report.to(inputs.report(), terminal);
        return new Run(terminal, report, destination)
                .over(readings -> inputs.trials(terminal, readings), COUNTED, () -> {});
    }

    private static Destination server(URI base) {
        FhirServer.check("--server", base);
        return ServerDestination.open(base);
    }
}
