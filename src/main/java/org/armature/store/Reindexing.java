package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes a database anew that was indexed for other search parameters, after an upgrade: a search would else find what
 * was written since and nothing before. Its version is written at the end, so that an interrupted run starts again.
 */
public final class Reindexing {
    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final int PER_TRANSACTION = 100;
    private static final int PER_MESSAGE = 5000;

    private final JdbcTemplate jdbc;
    private final DaoRegistry daos;
    private final PlatformTransactionManager manager;
    private final String version;

    Reindexing(JdbcTemplate jdbc, DaoRegistry daos, PlatformTransactionManager manager, String version) {
        this.jdbc = jdbc;
        this.daos = daos;
        this.manager = manager;
        this.version = "index " + version;
    }

    /** Does what is to do, which for a current or an empty database is nothing. */
    public void run() {
        List<String> versions = jdbc.queryForList("select version from armature_schema", String.class);
        if (versions.contains(version)) {
            return;
        }
        Long all = jdbc.queryForObject("select count(*) from hfj_resource where res_deleted_at is null", Long.class);
        if (all != null && all > 0) {
            LOG.info("Indexing {} resources for the search parameters of this version", all);
            reindex();
        }
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            jdbc.update("delete from armature_schema where version like 'index %'");
            jdbc.update("insert into armature_schema (version) values (?)", version);
        });
    }

    private record Row(long id, String type, int partition) {}

    private void reindex() {
        TransactionTemplate transaction = new TransactionTemplate(manager);
        long last = -1;
        int done = 0;
        for (List<Row> rows = after(last); !rows.isEmpty(); rows = after(last)) {
            List<Row> batch = rows;
            transaction.executeWithoutResult(status -> batch.forEach(this::reindex));
            last = rows.get(rows.size() - 1).id();
            done += rows.size();
            if (done % PER_MESSAGE == 0) {
                LOG.info("{} resources are indexed", done);
            }
        }
    }

    private List<Row> after(long id) {
        return jdbc.query(
                "select res_id, res_type, partition_id from hfj_resource where res_deleted_at is null and res_id > ?"
                        + " order by res_id fetch first " + PER_TRANSACTION + " rows only",
                (row, number) -> new Row(row.getLong(1), row.getString(2), row.getInt(3)),
                id);
    }

    private void reindex(Row row) {
        SystemRequestDetails request = new SystemRequestDetails();
        request.setRequestPartitionId(RequestPartitionId.defaultPartition());
        daos.getResourceDao(row.type())
                .reindex(
                        JpaPid.fromId(row.id(), row.partition()),
                        new ReindexParameters(),
                        request,
                        new TransactionDetails());
    }
}
