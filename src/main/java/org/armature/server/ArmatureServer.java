package org.armature.server;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the web server. */
public final class ArmatureServer {
    private ArmatureServer() {}

    /** Starts the server and returns once it answers; arguments are Spring's, such as {@code --server.port=8081}. */
    public static ConfigurableApplicationContext run(String... arguments) {
        return SpringApplication.run(Application.class, arguments);
    }

    public static void main(String[] arguments) {
        run(arguments);
    }
}
