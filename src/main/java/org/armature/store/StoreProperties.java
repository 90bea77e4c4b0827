package org.armature.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the store keeps its data.
 *
 * @param data the directory of the embedded database
 * @param database another database than the embedded one; absent in the ordinary case
 * @param searchTimeout how long the database may work on one statement of a search
 */
@ConfigurationProperties("armature")
public record StoreProperties(
        @DefaultValue("data") Path data,
        @DefaultValue Database database,
        @DefaultValue("30s") Duration searchTimeout) {

    /**
     * How to reach the database.
     *
     * @param url the JDBC URL, or null for the embedded database in the data directory
     * @param username the user; ignored for the embedded database
     * @param password the password; ignored for the embedded database
     * @param connections the most connections that are open at a time
     */
    public record Database(
            @Nullable String url,
            @DefaultValue("armature") String username,
            @DefaultValue("") String password,
            @DefaultValue("10") int connections) {}

    /** Whether the database is the embedded one. */
    boolean isEmbedded() {
        return database.url() == null;
    }
}
