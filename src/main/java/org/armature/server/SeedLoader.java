package org.armature.server;

import java.util.ArrayList;
import java.util.List;
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

/** Fills a new store with the seeds, once the server answers. */
@Component
class SeedLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final ObjectProvider<SeedSource> sources;
    private final StoreContents contents;
    private final ObjectProvider<StudyStore> store;

    SeedLoader(ObjectProvider<SeedSource> sources, StoreContents contents, ObjectProvider<StudyStore> store) {
        this.sources = sources;
        this.contents = contents;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (contents.lastLoad().isPresent()) {
            return;
        }
        List<SourcedStudy> studies = new ArrayList<>();
        for (SeedSource source : sources) {
            for (Reading reading : source.readings()) {
                if (reading instanceof Reading.Trial trial) {
                    studies.add(trial.sourced());
                } else if (reading instanceof Reading.Rejected rejected) {
                    LOG.warn("A seed could not be read: {}", rejected.problem().line());
                }
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
