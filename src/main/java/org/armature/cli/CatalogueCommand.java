package org.armature.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armature.search.catalogue.CatalogueBuild;
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
        footer = {
            "",
            "Example:",
            "  armature catalogue --rebuild --data /var/lib/armature",
            "",
            "Exit codes: 0 all well, 1 a study cannot be put there or it cannot be built, 2 wrong usage."
        })
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
        CatalogueBuild.Built built = Wiring.rebuildCatalogue(data);
        terminal.err().println(built.studies() + " studies in the catalogue");
        built.skipped().stream()
                .sorted()
                .forEach(id -> terminal.err().println(id + " cannot be put into the catalogue"));
        return built.skipped().isEmpty() ? ExitCode.OK : ExitCode.REJECTED;
    }
}
