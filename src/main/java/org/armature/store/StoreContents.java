package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the store holds, for people. */
public final class StoreContents {
    private final JdbcTemplate jdbc;
    private final LoadTable table;
    private final long studyStatus;

    StoreContents(JdbcTemplate jdbc, LoadTable table, PartitionSettings partitions) {
        this.jdbc = jdbc;
        this.table = table;
        studyStatus = BaseResourceIndexedSearchParam.calculateHashIdentity(
                partitions, RequestPartitionId.defaultPartition(), "ResearchStudy", "status");
    }

    /** The number of resources of each type, the most frequent first. */
    public Map<String, Long> resourcesByType() {
        return counts("select res_type, count(*) from hfj_resource where res_deleted_at is null"
                + " group by res_type order by 2 desc, 1");
    }

    /** The number of studies in each FHIR status, the most frequent first. */
    public Map<String, Long> studiesByStatus() {
        return counts(
                "select sp_value, count(*) from hfj_spidx_token where hash_identity = ?"
                        + " group by sp_value order by 2 desc, 1",
                studyStatus);
    }

    /** When a study was last written, or empty in a new store. */
    public Optional<Instant> lastLoad() {
        return table.lastLoad();
    }

    private Map<String, Long> counts(String sql, Object... arguments) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.query(
                sql,
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                },
                arguments);
        return counts;
    }
}
