package org.armature.store;

import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import java.util.Map;
import org.armature.problem.Problem;
import org.hibernate.dialect.Dialect;

/**
 * A database that the store can live in.
 *
 * @param url its JDBC URL
 * @param dialect its SQL, as HAPI's schema needs it
 */
record Database(String url, Dialect dialect) {
    private static final String POSTGRES = "jdbc:postgresql:";

    static Database of(StoreProperties properties) {
        String url = properties.database().url();
        if (url == null) {
            return embedded(properties);
        }
        if (url.startsWith(POSTGRES)) {
            return new Database(url, new HapiFhirPostgresDialect());
        }
        if (url.startsWith("jdbc:h2:")) {
            return new Database(url, new HapiFhirH2Dialect());
        }
        throw new StoreUnavailableException(new Problem(
                Problem.Kind.INVALID,
                "no such kind of database is supported",
                "armature.database.url",
                "expected a URL that begins with " + POSTGRES + "//, or none for the embedded database"));
    }

    boolean isPostgres() {
        return url.startsWith(POSTGRES);
    }

    /** Settings of the driver: PostgreSQL's sends the rows of a batch in one statement only when asked to. */
    Map<String, String> driverSettings() {
        return isPostgres() ? Map.of("reWriteBatchedInserts", "true", "ApplicationName", "armature") : Map.of();
    }

    /**
     * H2 in one file, which is locked by the process that has it open. Much writing leaves much of the file unused; it
     * is given back when there is nothing else to do and when the file is closed. H2 keeps no log of its own: it would hold
     * values of patients.
     */
    private static Database embedded(StoreProperties properties) {
        String file = properties.data().toAbsolutePath().resolve("armature").toString();
        return new Database(
                "jdbc:h2:file:" + file
                        + ";MAX_COMPACT_TIME=4000;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0",
                new HapiFhirH2Dialect());
    }
}
