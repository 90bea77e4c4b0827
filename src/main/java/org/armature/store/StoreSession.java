package org.armature.store;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The store of a data directory without a web server, for as long as it is open. */
public final class StoreSession implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private StoreSession(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the store, and makes it where the directory is empty.
     *
     * @param followers configurations of what is derived from the store and follows it while it is open
     * @throws StoreUnavailableException where another process has the directory open, or it cannot be used
     */
    public static StoreSession open(Path data, Class<?>... followers) {
        try {
            StoreSession session = new StoreSession(new SpringApplicationBuilder(StoreConfiguration.class)
                    .sources(followers)
                    .web(WebApplicationType.NONE)
                    // Whoever opened it closes it, also when the process is asked to end.
                    .registerShutdownHook(false)
                    .run("--armature.data=" + data));
            session.context.getBean(Reindexing.class).run();
            return session;
        } catch (RuntimeException e) {
            throw StoreUnavailableException.of(data, e).orElseThrow(() -> e);
        }
    }

    /** Where to load studies. */
    public StudyStore store() {
        return context.getBean(StudyStore.class);
    }

    /** One of those who follow the store. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    /** Closes the store; after much loading its file is several times as large as it need be, so it is written anew. */
    @Override
    public void close() {
        // What follows the store reads it to its end.
        context.stop();
        boolean compact =
                store().hasWritten() && context.getBean(StoreProperties.class).isEmbedded();
        if (compact) {
            jdbc().execute("shutdown compact");
        }
        context.close();
    }
}
