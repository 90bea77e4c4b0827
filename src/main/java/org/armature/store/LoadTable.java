package org.armature.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armature.study.SourceFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The loader's memory: for each study what was loaded, from which source, and which resources it owns. It lives in the
 * same database and takes part in the same transactions as the resources, so the two cannot disagree.
 */
final class LoadTable {
    private static final String COLUMNS = "study_id, content_hash, source_format, updated_on, data_version";

    private final JdbcTemplate jdbc;

    LoadTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static void create(JdbcTemplate jdbc) {
        jdbc.execute("create table if not exists armature_load (study_id varchar(64) primary key,"
                + " content_hash varchar(64) not null, source_format varchar(40), updated_on varchar(10),"
                + " data_version varchar(10), loaded_at timestamp not null, owned text not null)");
    }

    /** What is known of these studies, by their ids. */
    Map<String, LoadRecord> find(Collection<String> studyIds) {
        return query(studyIds, "");
    }

    /** The same, and keeps others from changing it until the transaction ends. */
    Map<String, LoadRecord> lock(Collection<String> studyIds) {
        // In one order, so that two transactions wait for each other instead of both for the other.
        return query(studyIds, " order by study_id for update");
    }

    private Map<String, LoadRecord> query(Collection<String> studyIds, String suffix) {
        if (studyIds.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(",", Collections.nCopies(studyIds.size(), "?"));
        String sql = "select " + COLUMNS + " from armature_load where study_id in (" + marks + ")" + suffix;
        Map<String, LoadRecord> found = new HashMap<>();
        jdbc.query(
                sql,
                row -> {
                    LoadRecord read = read(row);
                    found.put(read.studyId(), read);
                },
                studyIds.toArray());
        return found;
    }

    private static LoadRecord read(ResultSet row) throws SQLException {
        String format = row.getString(3);
        return new LoadRecord(
                row.getString(1),
                row.getString(2),
                format == null ? null : SourceFormat.valueOf(format),
                row.getString(4),
                row.getString(5));
    }

    /** The resources that the study owned when it was last loaded, as {@code Type/id}. */
    Set<String> owned(String studyId) {
        List<String> owned =
                jdbc.queryForList("select owned from armature_load where study_id = ?", String.class, studyId);
        return owned.isEmpty() || owned.get(0).isEmpty()
                ? Set.of()
                : Set.of(owned.get(0).split("\n"));
    }

    void insert(Candidate candidate, Collection<String> owned, Instant now) {
        jdbc.update(
                "insert into armature_load (" + COLUMNS + ", loaded_at, owned) values (?, ?, ?, ?, ?, ?, ?)",
                candidate.studyId(),
                candidate.hash(),
                candidate.format().name(),
                candidate.updatedOn(),
                candidate.dataVersion(),
                Timestamp.from(now),
                String.join("\n", owned));
    }

    void update(Candidate candidate, Collection<String> owned, Instant now) {
        jdbc.update(
                "update armature_load set content_hash = ?, source_format = ?, updated_on = ?, data_version = ?,"
                        + " loaded_at = ?, owned = ? where study_id = ?",
                candidate.hash(),
                candidate.format().name(),
                candidate.updatedOn(),
                candidate.dataVersion(),
                Timestamp.from(now),
                String.join("\n", owned),
                candidate.studyId());
    }

    void seenInNewerData(Collection<Candidate> candidates) {
        List<Object[]> rows = candidates.stream()
                .map(candidate -> new Object[] {candidate.dataVersion(), candidate.studyId(), candidate.hash()})
                .toList();
        jdbc.batchUpdate("update armature_load set data_version = ? where study_id = ? and content_hash = ?", rows);
    }

    /** Notes that somebody else has changed a resource of one of these studies, as far as they were loaded. */
    void touched(Collection<String> studyIds) {
        String marks = String.join(",", Collections.nCopies(studyIds.size(), "?"));
        jdbc.update(
                "update armature_load set content_hash = '' where content_hash <> '' and study_id in (" + marks + ")",
                studyIds.toArray());
    }

    /** Notes that somebody else has deleted the study itself, so that any source may bring it back. */
    void deleted(String studyId) {
        jdbc.update("update armature_load set content_hash = '', source_format = null where study_id = ?", studyId);
    }

    /** When a study was last written, or empty in a new store. */
    Optional<Instant> lastLoad() {
        @Nullable Timestamp last = jdbc.queryForObject("select max(loaded_at) from armature_load", Timestamp.class);
        return Optional.ofNullable(last).map(Timestamp::toInstant);
    }
}
