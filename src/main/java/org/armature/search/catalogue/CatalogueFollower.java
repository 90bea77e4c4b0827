package org.armature.search.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.armature.store.Change;
import org.armature.store.ChangeFeed;
import org.armature.store.StoredStudy;
import org.armature.store.StudyReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index as the store is: builds it where there is none that fits, and follows the feed of changes from then on.
 * One thread does it all.
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

    /** So many changes are kept; a replica that was away for longer builds its catalogue anew. */
    private static final int KEPT_CHANGES = 1_000_000;

    private final Path directory;
    private final ChangeFeed feed;
    private final StudyReader reader;
    private final Clock clock;
    private final boolean anew;
    private final Object progress = new Object();

    private @Nullable Thread thread;
    private volatile @Nullable CatalogueIndex index;
    private volatile boolean ready;
    private volatile boolean stopping;
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
        try (CatalogueIndex opened = CatalogueIndex.open(Files.createDirectories(directory))) {
            index = opened;
            follow(opened);
        } catch (LockObtainFailedException e) {
            LOG.warn("Another process keeps the catalogue in {}; this one has none", directory);
        } catch (IOException e) {
            LOG.error("The catalogue in {} cannot be kept", directory, e);
        } finally {
            ready = false;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever fails is tried again
    private void follow(CatalogueIndex opened) throws IOException {
        boolean last = false;
        while (!last) {
            last = stopping;
            try {
                step(opened);
            } catch (RuntimeException | IOException e) {
                LOG.warn("The catalogue could not follow the store, it tries again: {}", e.toString());
                LOG.debug("The catalogue could not follow the store", e);
                pause(PAUSE_AFTER_FAILURE_MILLIS);
            }
        }
        if (ready) {
            opened.commit(notes());
        }
    }

    private void step(CatalogueIndex opened) throws IOException {
        if (!ready) {
            prepare(opened);
        }
        boolean more = catchUp(opened);
        long now = clock.millis();
        if (dirty && now - committedAt > COMMIT_MILLIS) {
            commit(opened, now);
        }
        if (now - prunedAt > PRUNE_MILLIS) {
            prunedAt = now;
            feed.keepNewest(KEPT_CHANGES);
        }
        if (!more && !stopping) {
            pause(POLL_MILLIS);
        }
    }

    private void commit(CatalogueIndex opened, long now) throws IOException {
        opened.commit(notes());
        dirty = false;
        committedAt = now;
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>(position.notes());
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
    private void prepare(CatalogueIndex opened) throws IOException {
        prunedAt = clock.millis();
        Map<String, String> notes = opened.notes();
        position = FeedPosition.of(notes, clock.millis());
        boolean goesOn = !anew
                && feed.database().equals(notes.get(DATABASE))
                && feed.newest() >= position.upTo()
                && feed.oldest() <= position.upTo() + 1;
        if (!goesOn) {
            ready = build(opened);
            return;
        }
        while (catchUp(opened)) {
            // until the end
        }
        long studies = reader.count();
        if (opened.size() != studies && !catchUp(opened) && opened.size() != reader.count()) {
            LOG.warn("The catalogue held {} of {} studies and is built anew", opened.size(), studies);
            ready = build(opened);
            return;
        }
        ready = true;
    }

    /** Builds it anew and tells whether it came to the end. */
    private boolean build(CatalogueIndex opened) throws IOException {
        opened.clear();
        position = FeedPosition.atEnd(feed, clock.millis());
        long done = 0;
        String last = "";
        for (List<String> ids = reader.idsAfter(last, TRANSACTION);
                !ids.isEmpty();
                ids = reader.idsAfter(last, TRANSACTION)) {
            Map<String, Long> changes = new LinkedHashMap<>();
            ids.forEach(id -> changes.put(id, 0L));
            put(opened, changes);
            done += ids.size();
            last = ids.get(ids.size() - 1);
            if (stopping) {
                return false;
            }
        }
        opened.refresh();
        commit(opened, clock.millis());
        if (done > 0) {
            LOG.info("The catalogue was built: {} studies", done);
        }
        return true;
    }

    /** Reads and applies what has changed, and tells whether there may be more. */
    private boolean catchUp(CatalogueIndex opened) throws IOException {
        List<Change> changes = position.next(feed, BATCH);
        if (!changes.isEmpty()) {
            apply(opened, changes);
            dirty = true;
        }
        synchronized (progress) {
            position.read(changes, clock.millis());
            progress.notifyAll();
        }
        return changes.size() >= BATCH;
    }

    private void apply(CatalogueIndex opened, List<Change> changes) throws IOException {
        Map<String, Long> studies = new LinkedHashMap<>();
        Set<String> parts = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.resource().startsWith("ResearchStudy/")) {
                studies.merge(change.resource().substring("ResearchStudy/".length()), change.number(), Math::max);
            } else {
                parts.add(change.resource());
            }
        }
        put(opened, studies);
        opened.refresh();
        if (!parts.isEmpty()) {
            Map<String, Long> owners = new LinkedHashMap<>();
            owners(opened, parts).forEach(id -> owners.put(id, 0L));
            put(opened, owners);
            opened.refresh();
        }
    }

    /** The studies that one of these resources is part of. */
    private static List<String> owners(CatalogueIndex opened, Set<String> parts) {
        return opened.read(searcher -> {
            List<String> ids = new ArrayList<>();
            var query = new TermInSetQuery(
                    Documents.PART, parts.stream().map(BytesRef::new).toList());
            for (ScoreDoc found :
                    searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get(Documents.ID));
            }
            return ids;
        });
    }

    private void put(CatalogueIndex opened, Map<String, Long> changes) throws IOException {
        List<Map.Entry<String, Long>> all = List.copyOf(changes.entrySet());
        for (int from = 0; from < all.size(); from += TRANSACTION) {
            Map<String, Long> some = new LinkedHashMap<>();
            all.subList(from, Math.min(from + TRANSACTION, all.size()))
                    .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
            Set<String> gone = new LinkedHashSet<>(some.keySet());
            for (StoredStudy study : reader.read(some)) {
                if (add(opened, study)) {
                    gone.remove(study.id());
                }
            }
            for (String id : gone) {
                opened.remove(id);
            }
        }
    }

    /** Waits for the end of the building. */
    int awaitBuilt() {
        while (!ready) {
            if (!isRunning()) {
                throw new CatalogueUnavailableException("the catalogue in " + directory + " cannot be built");
            }
            pause(POLL_MILLIS);
        }
        return index().size();
    }

    /** One study that cannot be indexed must not keep the others from it. */
    private static boolean add(CatalogueIndex opened, StoredStudy study) throws IOException {
        try {
            opened.put(Entries.of(study));
            return true;
        } catch (RuntimeException e) {
            LOG.error("{} cannot be put into the catalogue", study.id(), e);
            return false;
        }
    }

    @Override
    public void await() {
        if (!ready) {
            throw new CatalogueUnavailableException("the catalogue of studies is being built");
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
