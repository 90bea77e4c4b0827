package org.armature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armature.store.LoadOutcome;
import org.armature.store.StoreSession;
import org.armature.study.SourcedStudy;

/** The store of a data directory, loaded by as many threads as there are processors. */
final class StoreDestination implements Destination {
    private static final int MAX_THREADS = 4;

    /** For each thread two transactions of the store, so that the threads seldom wait for each other. */
    private static final int STUDIES_PER_THREAD = 20;

    private final StoreSession session;
    private final int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads);

    StoreDestination(StoreSession session) {
        this.session = session;
    }

    @Override
    public int batch() {
        return threads * STUDIES_PER_THREAD;
    }

    @Override
    public List<Outcome> load(List<SourcedStudy> studies) {
        Map<Integer, List<Integer>> shares = new TreeMap<>();
        for (int i = 0; i < studies.size(); i++) {
            // Several states of one study go to one thread, so that they are loaded in their order.
            int share = Math.floorMod(studies.get(i).study().id().hashCode(), threads);
            shares.computeIfAbsent(share, number -> new ArrayList<>()).add(i);
        }
        Map<List<Integer>, Future<List<LoadOutcome>>> loading = new java.util.LinkedHashMap<>();
        shares.values()
                .forEach(share -> loading.put(
                        share,
                        pool.submit(() -> session.store()
                                .load(share.stream().map(studies::get).toList()))));
        Map<Integer, Outcome> outcomes = new TreeMap<>();
        loading.forEach((share, future) -> {
            List<LoadOutcome> loaded = result(future);
            for (int i = 0; i < share.size(); i++) {
                outcomes.put(share.get(i), outcome(loaded.get(i)));
            }
        });
        return List.copyOf(outcomes.values());
    }

    private static List<LoadOutcome> result(Future<List<LoadOutcome>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static Outcome outcome(LoadOutcome loaded) {
        if (loaded instanceof LoadOutcome.Unchanged unchanged) {
            return Outcome.unchanged(unchanged.reason());
        }
        if (loaded instanceof LoadOutcome.Rejected rejected) {
            return Outcome.rejected(rejected.problem());
        }
        return loaded instanceof LoadOutcome.Created ? Outcome.CREATED : Outcome.UPDATED;
    }

    @Override
    public void close() {
        pool.shutdown();
        session.close();
    }
}
