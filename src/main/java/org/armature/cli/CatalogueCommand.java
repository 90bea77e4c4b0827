package org.armature.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the catalogue of a data directory anew. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Builds the search index of a data directory anew from its studies.",
            "The server and the import keep it up by themselves; this is for an index that is suspected to be wrong."
        },
        footer = {"", "Example:", "  armature catalogue --rebuild --data /var/lib/armature"})
final class CatalogueCommand implements Callable<Integer> {
    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // asked for so that nobody rebuilds by mistake
    @Option(names = "--rebuild", required = true, description = "Builds it anew.")
    private boolean rebuild;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The data directory (default: ./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.err().println(Wiring.rebuildCatalogue(data) + " studies in the catalogue");
        return ExitCode.OK;
    }
}
