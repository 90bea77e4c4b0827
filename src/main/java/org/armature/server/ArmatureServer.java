package org.armature.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.armature.problem.Problem;
import org.armature.store.StoreUnavailableException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the web server. */
public final class ArmatureServer {
    private ArmatureServer() {}

    /**
     * Starts the server and returns once it answers; arguments are Spring's, such as {@code --server.port=8081} and
     * {@code --armature.data=DIR}.
     *
     * @throws StartFailedException where the data directory or the port is in use
     */
    public static ConfigurableApplicationContext run(String... arguments) {
        try {
            return SpringApplication.run(Application.class, arguments);
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /**
     * Checks that a port is free before the store is opened, which takes a while.
     *
     * @throws StartFailedException where another process listens on it
     */
    public static void checkPort(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw portInUse(port, e);
        }
    }

    private static StartFailedException portInUse(int port, Exception cause) {
        return new StartFailedException(
                new Problem(
                        Problem.Kind.CONFLICT,
                        "another process listens on this port",
                        "port " + port,
                        "stop that process or choose another port with --port"),
                cause);
    }

    private static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return portInUse(taken.getPort(), failure);
            }
        }
        return StoreUnavailableException.of(Path.of("data"), failure)
                .<RuntimeException>map(unavailable -> new StartFailedException(unavailable.problem(), failure))
                .orElse(failure);
    }
}
