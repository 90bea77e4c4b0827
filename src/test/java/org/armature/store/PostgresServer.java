package org.armature.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for the tests, where its binaries run; started by the first test that asks for it. */
final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private PostgresServer() {}

    private static Optional<EmbeddedPostgres> start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return Optional.of(server);
        } catch (IOException | RuntimeException e) {
            System.err.println("Tests on PostgreSQL are skipped, since it cannot be started here: " + e);
            return Optional.empty();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop: " + e);
        }
    }

    /** Whether there is one; a condition of the tests that need it. */
    static boolean isRunning() {
        return SERVER.isPresent();
    }

    /** The settings of a new, empty database, by their names in the environment. */
    static Map<String, String> newDatabase() {
        EmbeddedPostgres server = SERVER.orElseThrow();
        String name = "store" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "ARMATURE_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name,
                "ARMATURE_DATABASE_USERNAME",
                "postgres");
    }
}
