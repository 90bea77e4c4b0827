package org.armature.store;

import ca.uhn.fhir.util.VersionUtil;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Knows whether the tables of the database were made by this version. Comparing HAPI's whole schema with the database
 * takes seconds, so that is done only for a new database and after an upgrade. Of several processes that start at the
 * same time on a database server one makes the tables, and the others wait for it.
 */
final class Schema {
    /** Raised whenever our own tables change. */
    private static final String OWN_VERSION = "2";

    /** Of PostgreSQL's lock; of no meaning but that nobody else is likely to use the same number. */
    private static final long LOCK = 0x41726D6174757265L;

    private final boolean shared;
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final boolean current;

    Schema(DataSource dataSource, boolean shared) throws SQLException {
        this.shared = shared;
        // One connection from the lock to its release, and each statement for itself: the pool's would roll them back.
        connection = dataSource.getConnection();
        connection.setAutoCommit(true);
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        if (shared) {
            jdbc.execute("select pg_advisory_lock(" + LOCK + ")");
        }
        jdbc.execute("create table if not exists armature_schema (version varchar(100) not null)");
        current = versions().contains(version());
        if (current) {
            release();
        }
    }

    boolean isCurrent() {
        return current;
    }

    /** Makes our own tables and remembers the version; called once HAPI's tables are there. */
    void recordCurrent() throws SQLException {
        if (current) {
            return;
        }
        LoadTable.create(jdbc);
        ChangeFeed.create(jdbc);
        ChangeFeed.nameDatabase(jdbc);
        jdbc.update("delete from armature_schema");
        jdbc.update("insert into armature_schema (version) values (?)", version());
        release();
    }

    private void release() throws SQLException {
        if (shared) {
            jdbc.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
        connection.close();
    }

    private List<String> versions() {
        return jdbc.queryForList("select version from armature_schema", String.class);
    }

    private static String version() {
        return "hapi " + VersionUtil.getVersion() + ", armature " + OWN_VERSION;
    }
}
