package org.armature.cli;

import java.nio.file.Path;
import org.armature.problem.Problem;
import org.armature.search.catalogue.CatalogueBuild;
import org.armature.search.catalogue.CatalogueConfiguration;
import org.armature.search.catalogue.CatalogueUnavailableException;
import org.armature.server.ArmatureServer;
import org.armature.server.StartFailedException;
import org.armature.store.StoreSession;
import org.armature.store.StoreUnavailableException;

/** Where the commands meet the server and the store; nothing else of the command line knows them. */
final class Wiring {
    private Wiring() {}

    /**
     * Starts the server and returns once it answers.
     *
     * @throws Failure where the port or the data directory is in use
     */
    static void serve(int port, Path data) {
        try {
            StoreUnavailableException.check(data);
            ArmatureServer.checkPort(port);
            ArmatureServer.run("--server.port=" + port, "--armature.data=" + data);
        } catch (StartFailedException e) {
            throw Failure.usage(e.problem());
        } catch (StoreUnavailableException e) {
            throw Failure.usage(e.problem());
        }
    }

    /**
     * Opens the store in a data directory.
     *
     * @throws Failure where it cannot be opened; where a running server uses it, the message names {@code --server}
     */
    static Destination store(Path data) {
        return new StoreDestination(open(data, CatalogueConfiguration.class));
    }

    /**
     * Builds the catalogue in a data directory anew.
     *
     * @throws Failure where the store cannot be opened, or the catalogue cannot be built
     */
    static CatalogueBuild.Built rebuildCatalogue(Path data) {
        try (StoreSession session = open(data, CatalogueConfiguration.class, CatalogueConfiguration.Anew.class)) {
            return session.get(CatalogueBuild.class).await();
        } catch (CatalogueUnavailableException e) {
            throw Failure.during(new Problem(
                    Problem.Kind.FAILED,
                    String.valueOf(e.getMessage()),
                    data.toString(),
                    "stop other processes that use it, and see that there is room on the disk"));
        }
    }

    private static StoreSession open(Path data, Class<?>... followers) {
        // The store brings its own logging; it gets the command line's quiet one by the name that it knows.
        System.clearProperty(Armature.LOGGING);
        System.setProperty("logging.config", "classpath:" + Armature.QUIET);
        try {
            StoreUnavailableException.check(data);
            return StoreSession.open(data, followers);
        } catch (StoreUnavailableException e) {
            throw Failure.usage(e.problem());
        }
    }
}
