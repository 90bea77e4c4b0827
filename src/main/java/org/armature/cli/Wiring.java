package org.armature.cli;

import java.nio.file.Path;
import org.armature.problem.Problem;

/** Where the commands meet the server and the store; nothing else of the command line knows them. */
final class Wiring {
    private Wiring() {}

    /** Starts the server and returns once it answers. */
    static void serve(int port, Path data) {
        throw missing("serve --port " + port + " --data " + data, "server");
    }

    /**
     * Opens the store in a data directory.
     *
     * @throws Failure where it cannot be opened; where a running server uses it, the message names {@code --server}
     */
    static Destination store(Path data) {
        throw missing("import --data " + data, "store");
    }

    private static Failure missing(String command, String part) {
        return Failure.usage(new Problem(
                Problem.Kind.NOT_FOUND, "this build has no " + part, command, "convert and import --server work"));
    }
}
