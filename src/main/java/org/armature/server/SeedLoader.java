package org.armature.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.armature.source.Reading;
import org.armature.store.LoadOutcome;
import org.armature.store.StoreContents;
import org.armature.store.StudyStore;
import org.armature.study.SourcedStudy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills a new store with the seeds before the first request is answered. */
@Component
class SeedLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final Seeds seeds;
    private final StoreContents contents;
    private final ObjectProvider<StudyStore> store;
    private final CountDownLatch done = new CountDownLatch(1);

    SeedLoader(Seeds seeds, StoreContents contents, ObjectProvider<StudyStore> store) {
        this.seeds = seeds;
        this.contents = contents;
        this.store = store;
    }

    /** Waits until the store holds what a first start brings. */
    void await() throws InterruptedException {
        done.await();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (contents.lastLoad().isEmpty()) {
                load();
            }
        } finally {
            done.countDown();
        }
    }

    private void load() {
        List<SourcedStudy> studies = new ArrayList<>();
        for (Reading reading : seeds.readings()) {
            if (reading instanceof Reading.Trial trial) {
                studies.add(trial.sourced());
            } else if (reading instanceof Reading.Rejected rejected) {
                LOG.warn("A seed could not be read: {}", rejected.problem().line());
            }
        }
        if (!studies.isEmpty()) {
            report(store.getObject().load(studies));
        }
    }

    private static void report(List<LoadOutcome> outcomes) {
        List<String> loaded = new ArrayList<>();
        for (LoadOutcome outcome : outcomes) {
            if (outcome instanceof LoadOutcome.Rejected rejected) {
                LOG.warn("A seed could not be loaded: {}", rejected.problem().line());
            } else {
                loaded.add(outcome.studyId());
            }
        }
        LOG.info("The store was empty: loaded {} seed studies, {}", loaded.size(), String.join(", ", loaded));
    }
}
