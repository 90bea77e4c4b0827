package org.armature.store;

import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import org.hibernate.dialect.Dialect;

/**
 * A database that the store can live in.
 *
 * @param url its JDBC URL
 * @param dialect its SQL, as HAPI's schema needs it
 */
record Database(String url, Dialect dialect) {

    static Database of(StoreProperties properties) {
        String url = properties.database().url();
        if (url == null) {
            return embedded(properties);
        }
        Dialect dialect = url.startsWith("jdbc:postgresql:") ? new HapiFhirPostgresDialect() : new HapiFhirH2Dialect();
        return new Database(url, dialect);
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
