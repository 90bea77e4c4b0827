package org.armature.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The data directory cannot be used, for a reason that its user can mend. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LOCKED = 90020;

    private final transient Problem problem;

    StoreUnavailableException(Problem problem) {
        this(problem, null);
    }

    private StoreUnavailableException(Problem problem, @Nullable Throwable cause) {
        super(problem.line(), cause);
        this.problem = problem;
    }

    /**
     * Checks that a data directory is one, or can be made, before anything is started.
     *
     * @throws StoreUnavailableException where it cannot be used
     */
    public static void check(Path data) {
        try {
            Files.createDirectories(data);
            if (!Files.isWritable(data)) {
                throw new AccessDeniedException(data.toString());
            }
        } catch (FileAlreadyExistsException e) {
            throw unusable(data, "not a directory", e);
        } catch (IOException e) {
            throw unusable(data, "the data directory cannot be made or written", e);
        }
    }

    private static StoreUnavailableException unusable(Path data, String what, IOException cause) {
        String remedy = "choose another directory with --data";
        return new StoreUnavailableException(new Problem(Problem.Kind.INVALID, what, data.toString(), remedy), cause);
    }

    /** The reason, for the user. */
    public Problem problem() {
        return problem;
    }

    /** Finds the reason in a failure to start, or empty where it is another one. */
    public static Optional<StoreUnavailableException> of(Path data, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailableException known) {
                return Optional.of(known);
            }
            if (cause instanceof SQLException sql) {
                Optional<Problem> problem =
                        sql.getErrorCode() == LOCKED ? Optional.of(locked(data)) : DatabaseServer.problem(sql);
                if (problem.isPresent()) {
                    return problem.map(found -> new StoreUnavailableException(found, failure));
                }
            }
        }
        return Optional.empty();
    }

    private static Problem locked(Path data) {
        return new Problem(
                Problem.Kind.CONFLICT,
                "the data directory is in use by another process, most likely a running server",
                data.toString(),
                "stop that process, or load through it with --server and the address that it gave at its start");
    }
}
