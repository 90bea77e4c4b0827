package org.armature.store;

import java.sql.SQLException;
import java.util.Optional;
import org.armature.problem.Problem;

/** Says in the user's terms why a database server cannot be used. */
final class DatabaseServer {
    private static final String WHERE = "armature.database";

    private DatabaseServer() {}

    /** The reason by the standard's class of the failure (and PostgreSQL's codes), or empty where it is another one. */
    static Optional<Problem> problem(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        if (state.startsWith("08")) {
            return found(
                    Problem.Kind.FAILED,
                    "the database server cannot be reached",
                    "check armature.database.url, and that the server runs and accepts connections");
        }
        if (state.startsWith("28")) {
            return found(
                    Problem.Kind.INVALID,
                    "the database server refuses the user or the password",
                    "check armature.database.username and armature.database.password");
        }
        return switch (state) {
            case "3D000" ->
                found(
                        Problem.Kind.INVALID,
                        "the database server has no database of this name",
                        "create it, owned by the user: create database armature owner armature");
            case "42501" ->
                found(
                        Problem.Kind.INVALID,
                        "the user may not make tables in the database",
                        "make the user the owner of the database");
            case "53300" ->
                found(
                        Problem.Kind.CONFLICT,
                        "the database server has no connection left",
                        "lower armature.database.connections or raise the server's max_connections");
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> found(Problem.Kind kind, String what, String remedy) {
        return Optional.of(new Problem(kind, what, WHERE, remedy));
    }
}
