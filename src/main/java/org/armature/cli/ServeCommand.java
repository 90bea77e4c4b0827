package org.armature.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server, which goes on when the command is done. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serves the studies of a data directory as FHIR R4, until Ctrl-C.",
        footer = {"", "Examples:", "  armature serve", "  armature serve --port 9090 --data /var/lib/armature"})
final class ServeCommand implements Callable<Integer> {
    private static final int MAX_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where it listens; 0 takes any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The data directory; it is made if need be (default: ./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @SuppressWarnings("UnusedVariable") // Failures asks the command line for it
    @Option(names = "--debug", description = "On a bug, write its details to armature-debug.log.")
    private boolean debug;

    @Override
    public Integer call() {
        if (port < 0 || port > MAX_PORT) {
            throw Failure.usage(InputPaths.wrong("--port " + port, "no port number", "expected 0 to " + MAX_PORT));
        }
        Wiring.serve(port, data);
        return ExitCode.RUNNING;
    }
}
