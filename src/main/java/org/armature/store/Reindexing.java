package org.armature.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Indexes a database anew that was indexed for other search parameters, after an upgrade: a search would else find what
 * was written since and nothing before. An interrupted run goes on where it was; of several processes over one database
 * one does it, and the others wait.
 */
public final class Reindexing {
    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final int PER_MESSAGE = 5000;
    private static final int MOST_NAMED = 20;
    private static final long PAUSE_MILLIS = 1000;
    private static final String PROGRESS = "indexing ";

    private final JdbcTemplate jdbc;
    private final DataSource database;
    private final Retries retries;
    private final StoredResources resources;
    private final String version;
    private final int atOnce;

    /**
     * Does nothing yet.
     *
     * @param atOnce how many resources are indexed in one transaction
     */
    Reindexing(
            JdbcTemplate jdbc,
            DataSource database,
            Retries retries,
            StoredResources resources,
            String version,
            int atOnce) {
        this.jdbc = jdbc;
        this.database = database;
        this.retries = retries;
        this.resources = resources;
        this.version = version;
        this.atOnce = atOnce;
    }

    /**
     * Does what is to do, which for a current or an empty database is nothing.
     *
     * @return what could not be indexed, as {@code Type/id}
     */
    public List<String> run() {
        boolean told = false;
        while (!isDone()) {
            try (DatabaseLock lock = DatabaseLock.take(database).orElse(null)) {
                if (lock != null) {
                    return isDone() ? List.of() : index();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the lock of the database cannot be taken", e);
            }
            if (!told) {
                LOG.info("Another process indexes the resources for the search parameters of this version");
                told = true;
            }
            pause();
        }
        return List.of();
    }

    private boolean isDone() {
        return jdbc.queryForList("select version from armature_schema", String.class)
                .contains("index " + version);
    }

    private List<String> index() {
        long last = progress();
        long all = resources.countAfter(last);
        if (all > 0) {
            LOG.info(
                    "{} {} resources for the search parameters of this version",
                    last < 0 ? "Indexing" : "Going on with indexing",
                    all);
        }
        List<String> failed = new ArrayList<>();
        int done = 0;
        for (List<StoredResources.Row> rows = resources.after(last, atOnce);
                !rows.isEmpty();
                rows = resources.after(last, atOnce)) {
            index(rows).forEach(row -> failed.add(row.url()));
            last = rows.get(rows.size() - 1).number();
            note(PROGRESS + version + " " + last);
            if ((done + rows.size()) / PER_MESSAGE > done / PER_MESSAGE) {
                LOG.info("{} resources are indexed", done + rows.size());
            }
            done += rows.size();
        }
        note("index " + version);
        if (!failed.isEmpty()) {
            LOG.warn(
                    "{} resources could not be indexed, so that searches may not find them: {}{}",
                    failed.size(),
                    String.join(", ", failed.subList(0, Math.min(MOST_NAMED, failed.size()))),
                    failed.size() > MOST_NAMED ? ", …" : "");
        }
        return failed;
    }

    /** Indexes them together, and those that fail once more, each alone; returns those that fail then too. */
    private List<StoredResources.Row> index(List<StoredResources.Row> rows) {
        return attempt(rows).stream()
                .filter(row -> !attempt(List.of(row)).isEmpty())
                .toList();
    }

    private List<StoredResources.Row> attempt(List<StoredResources.Row> rows) {
        try {
            return retries.run(
                    () -> rows.stream().filter(row -> !resources.index(row)).toList());
        } catch (RuntimeException e) {
            LOG.debug("{} resources could not be indexed together", rows.size(), e);
            // Without a database nothing is the fault of a resource: this fails then too.
            jdbc.queryForObject("select count(*) from armature_schema", Long.class);
            return rows;
        }
    }

    private long progress() {
        return jdbc.queryForList("select version from armature_schema", String.class).stream()
                .filter(row -> row.startsWith(PROGRESS + version + " "))
                .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf(' ') + 1)))
                .max()
                .orElse(-1);
    }

    private void note(String state) {
        retries.run(() -> {
            jdbc.update("delete from armature_schema where version like 'index %' and ? like 'index %'", state);
            jdbc.update("delete from armature_schema where version like '" + PROGRESS + "%'");
            return jdbc.update("insert into armature_schema (version) values (?)", state);
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another process indexes the resources", e);
        }
    }
}
