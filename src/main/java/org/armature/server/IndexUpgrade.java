package org.armature.server;

import org.armature.store.Reindexing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the index up to date before the first request is answered. */
@Component
@Order(0)
class IndexUpgrade implements ApplicationRunner {
    private final Reindexing reindexing;

    IndexUpgrade(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        reindexing.run();
    }
}
