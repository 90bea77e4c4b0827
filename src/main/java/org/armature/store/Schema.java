package org.armature.store;

import ca.uhn.fhir.util.VersionUtil;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows whether the tables of the database were made by this version. Comparing HAPI's whole schema with the database
 * takes seconds, so that is done only for a new database and after an upgrade.
 */
final class Schema {
    /** Raised whenever {@link #OWN_TABLES} change. */
    private static final String OWN_VERSION = "2";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final boolean current;

    Schema(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        jdbc.execute("create table if not exists armature_schema (version varchar(100) not null)");
        current = versions().contains(version());
    }

    boolean isCurrent() {
        return current;
    }

    /** Makes our own tables and remembers the version; called once HAPI's tables are there. */
    void recordCurrent() {
        if (current) {
            return;
        }
        LoadTable.create(jdbc);
        ChangeFeed.create(jdbc);
        // Connections do not commit by themselves.
        transaction.executeWithoutResult(status -> {
            ChangeFeed.nameDatabase(jdbc);
            jdbc.update("delete from armature_schema");
            jdbc.update("insert into armature_schema (version) values (?)", version());
        });
    }

    private List<String> versions() {
        return jdbc.queryForList("select version from armature_schema", String.class);
    }

    private static String version() {
        return "hapi " + VersionUtil.getVersion() + ", armature " + OWN_VERSION;
    }
}
