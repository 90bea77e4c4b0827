package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.ReindexOutcome;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** All resources that are stored, in the order in which they were made, and their index. */
final class StoredResources {
    private static final Logger LOG = LoggerFactory.getLogger(StoredResources.class);

    private final JdbcTemplate jdbc;
    private final DaoRegistry daos;

    StoredResources(JdbcTemplate jdbc, DaoRegistry daos) {
        this.jdbc = jdbc;
        this.daos = daos;
    }

    /** A resource by the number that HAPI gave it. */
    record Row(long number, String type, String id, int partition) {
        String url() {
            return type + "/" + id;
        }
    }

    long countAfter(long number) {
        Long count = jdbc.queryForObject(
                "select count(*) from hfj_resource where res_deleted_at is null and res_id > ?", Long.class, number);
        return count == null ? 0 : count;
    }

    List<Row> after(long number, int limit) {
        return jdbc.query(
                "select res_id, res_type, fhir_id, partition_id from hfj_resource where res_deleted_at is null"
                        + " and res_id > ? order by res_id fetch first " + limit + " rows only",
                (row, index) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
                number);
    }

    /** Indexes one anew within the running transaction, and tells whether HAPI could. */
    boolean index(Row row) {
        SystemRequestDetails request = new SystemRequestDetails();
        request.setRequestPartitionId(RequestPartitionId.defaultPartition());
        ReindexOutcome outcome = daos.getResourceDao(row.type())
                .reindex(
                        JpaPid.fromId(row.number(), row.partition()),
                        new ReindexParameters(),
                        request,
                        new TransactionDetails());
        // They may quote the resource, which is no business of the log's.
        outcome.getWarnings().forEach(warning -> LOG.debug("{}: {}", row.url(), warning));
        return outcome.getWarnings().isEmpty();
    }
}
