package org.armature.search.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.LockObtainFailedException;
import org.armature.store.Change;
import org.armature.store.ChangeFeed;
import org.armature.store.StudyReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index as the store is: builds it where there is none that fits, and follows the feed of changes from then on.
 * One thread does it all. Where the index is lost, as on a full disk, or another process has it, it is opened again until
 * that works.
 */
final class CatalogueFollower implements SmartLifecycle, Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFollower.class);

    private static final String DATABASE = "database";
    private static final long POLL_MILLIS = 100;
    private static final long COMMIT_MILLIS = 10_000;
    private static final long PRUNE_MILLIS = 3_600_000;
    private static final long LONGEST_WAIT_MILLIS = 1000;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 2000;
    private static final int BATCH = 500;
    private static final int TRANSACTION = 50;
    private static final int MOST_NAMED = 20;
    private static final int PER_MESSAGE = 5000;

    /** So many changes are kept; a replica that was away for longer builds its catalogue anew. */
    private static final int KEPT_CHANGES = 1_000_000;

    private final Path directory;
    private final ChangeFeed feed;
    private final StudyReader reader;
    private final Clock clock;
    private final Object progress = new Object();

    private @Nullable Thread thread;
    private volatile @Nullable CatalogueIndex index;
    private volatile Set<String> skipped = Set.of();
    private volatile boolean ready;
    private volatile boolean stopping;
    private volatile @Nullable String trouble;
    private volatile String built = "none yet";
    private boolean anew;
    private FeedPosition position = new FeedPosition(0);
    private long committedAt;
    private long prunedAt;
    private boolean dirty;

    CatalogueFollower(Path directory, ChangeFeed feed, StudyReader reader, Clock clock, boolean anew) {
        this.directory = directory;
        this.feed = feed;
        this.reader = reader;
        this.clock = clock;
        this.anew = anew;
    }

    CatalogueIndex index() {
        return Objects.requireNonNull(index);
    }

    @Override
    public void start() {
        stopping = false;
        Thread follower = new Thread(this::run, "catalogue");
        follower.setDaemon(true);
        thread = follower;
        follower.start();
    }

    @Override
    public boolean isRunning() {
        Thread follower = thread;
        return follower != null && follower.isAlive();
    }

    /** Reads the feed to its end and keeps what was read. */
    @Override
    public void stop() {
        stopping = true;
        synchronized (progress) {
            progress.notifyAll();
        }
        Thread follower = thread;
        if (follower != null) {
            try {
                follower.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        ready = false;
    }

    private void run() {
        do {
            try (CatalogueIndex opened = CatalogueIndex.open(Files.createDirectories(directory))) {
                trouble = null;
                index = opened;
                follow(opened, new CatalogueWriter(opened, reader));
            } catch (LockObtainFailedException e) {
                trouble("another process keeps it");
            } catch (IOException | RuntimeException e) {
                LOG.debug("The catalogue in {} was lost", directory, e);
                trouble(e.toString());
            }
            ready = false;
            pause(PAUSE_AFTER_FAILURE_MILLIS);
        } while (!stopping);
    }

    private void trouble(String why) {
        if (!why.equals(trouble)) {
            LOG.warn("There is no catalogue in {}, it is tried again: {}", directory, why);
        }
        trouble = why;
    }

    /** Follows the store until this is to stop; what fails is tried again while the index can be written. */
    @SuppressWarnings("CatchingUnchecked") // whatever fails is tried again
    private void follow(CatalogueIndex opened, CatalogueWriter writer) throws IOException {
        boolean last = false;
        while (!last) {
            last = stopping;
            try {
                step(opened, writer);
            } catch (RuntimeException | IOException e) {
                if (!opened.isOpen()) {
                    throw e;
                }
                LOG.warn("The catalogue could not follow the store, it tries again: {}", e.toString());
                LOG.debug("The catalogue could not follow the store", e);
                if (last) {
                    // The next start reads it again; a store that does not answer would hold the end up once more.
                    return;
                }
                pause(PAUSE_AFTER_FAILURE_MILLIS);
            }
        }
        if (ready) {
            opened.commit(notes(writer));
        }
    }

    private void step(CatalogueIndex opened, CatalogueWriter writer) throws IOException {
        if (!ready) {
            prepare(opened, writer);
        }
        boolean more = catchUp(writer);
        long now = clock.millis();
        if (dirty && now - committedAt > COMMIT_MILLIS) {
            commit(opened, writer, now);
        }
        if (now - prunedAt > PRUNE_MILLIS) {
            prunedAt = now;
            feed.keepNewest(KEPT_CHANGES);
        }
        if (!more && !stopping) {
            pause(POLL_MILLIS);
        }
    }

    private void commit(CatalogueIndex opened, CatalogueWriter writer, long now) throws IOException {
        opened.commit(notes(writer));
        dirty = false;
        committedAt = now;
    }

    private Map<String, String> notes(CatalogueWriter writer) {
        Map<String, String> notes = new HashMap<>(position.notes());
        notes.putAll(writer.notes());
        notes.put(DATABASE, feed.database());
        return notes;
    }

    private void pause(long millis) {
        synchronized (progress) {
            if (!stopping) {
                try {
                    progress.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Checks what is there against the store, and builds it anew where it cannot simply go on. */
    private void prepare(CatalogueIndex opened, CatalogueWriter writer) throws IOException {
        prunedAt = clock.millis();
        Map<String, String> notes = opened.notes();
        position = FeedPosition.of(notes, clock.millis());
        boolean goesOn = !anew
                && feed.database().equals(notes.get(DATABASE))
                && feed.newest() >= position.upTo()
                && feed.oldest() <= position.upTo() + 1;
        if (goesOn) {
            while (catchUp(writer)) {
                // until the end
            }
            long studies = reader.count();
            goesOn = writer.given() == studies || catchUp(writer) || writer.given() == reader.count();
            if (!goesOn) {
                LOG.warn("The catalogue held {} of {} studies and is built anew", writer.given(), studies);
            }
        }
        skipped = writer.skipped();
        ready = goesOn || build(opened, writer);
        if (ready && !skipped.isEmpty()) {
            LOG.warn(
                    "{} studies are not in the catalogue, since it cannot take them: {}",
                    skipped.size(),
                    named(skipped));
        }
    }

    private static String named(Set<String> ids) {
        return ids.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (ids.size() > MOST_NAMED ? ", …" : "");
    }

    /** Builds it anew and tells whether it came to the end. */
    private boolean build(CatalogueIndex opened, CatalogueWriter writer) throws IOException {
        writer.clear();
        position = FeedPosition.atEnd(feed, clock.millis());
        long all = reader.count();
        long done = 0;
        String last = "";
        for (List<String> ids = reader.idsAfter(last, TRANSACTION);
                !ids.isEmpty();
                ids = reader.idsAfter(last, TRANSACTION)) {
            writer.put(ids);
            done += ids.size();
            built = done + " of " + all + " studies";
            if (done / PER_MESSAGE > (done - ids.size()) / PER_MESSAGE) {
                LOG.info("The catalogue holds {}", built);
            }
            last = ids.get(ids.size() - 1);
            if (stopping) {
                return false;
            }
        }
        opened.refresh();
        commit(opened, writer, clock.millis());
        anew = false;
        skipped = writer.skipped();
        if (done > 0) {
            LOG.info("The catalogue was built: {} studies", done - skipped.size());
        }
        return true;
    }

    /** Reads and applies what has changed, and tells whether there may be more. */
    private boolean catchUp(CatalogueWriter writer) throws IOException {
        List<Change> changes = position.next(feed, BATCH);
        if (!changes.isEmpty()) {
            writer.apply(changes);
            dirty = true;
            skipped = writer.skipped();
        }
        synchronized (progress) {
            position.read(changes, clock.millis());
            progress.notifyAll();
        }
        return changes.size() >= BATCH;
    }

    /** Waits for the end of the building. */
    CatalogueBuild.Built awaitBuilt() {
        while (!ready) {
            String why = trouble;
            if (why != null || !isRunning()) {
                throw new CatalogueUnavailableException(
                        "the catalogue in " + directory + " cannot be built" + (why == null ? "" : ": " + why));
            }
            pause(POLL_MILLIS);
        }
        return new CatalogueBuild.Built(index().size(), skipped);
    }

    @Override
    public void await() {
        if (!ready) {
            throw new CatalogueUnavailableException(
                    trouble == null
                            ? "the catalogue of studies is being built and holds " + built
                            : "the catalogue of studies cannot be used at present");
        }
        long own = feed.ownNewest();
        long until = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
        synchronized (progress) {
            while (!position.isRead(own) && System.nanoTime() < until && ready) {
                progress.notifyAll();
                try {
                    progress.wait(POLL_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
