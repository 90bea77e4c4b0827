package org.armature.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** What one process at a time may hold of all that use a database; its end releases it, also where it is killed. */
final class DatabaseLock implements AutoCloseable {
    private static final String TAKE = "select id from armature_database order by id for update skip locked";

    private final Connection connection;

    private DatabaseLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes it, or is empty while another holds it. */
    static Optional<DatabaseLock> take(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TAKE)) {
            if (rows.next()) {
                return Optional.of(new DatabaseLock(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.rollback();
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
