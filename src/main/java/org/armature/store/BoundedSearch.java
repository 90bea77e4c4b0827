package org.armature.store;

import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryExecutor;
import org.jspecify.annotations.Nullable;

/** HAPI's running of a search's statement, within a time. */
final class BoundedSearch extends SearchQueryExecutor {
    private final SearchTimeout timeout;
    private boolean begun;

    BoundedSearch(GeneratedSql sql, @Nullable Integer most, SearchTimeout timeout) {
        super(sql, most);
        this.timeout = timeout;
    }

    @Override
    public boolean hasNext() {
        if (!begun) {
            begun = true;
            timeout.begin();
        }
        try {
            return super.hasNext();
        } catch (RuntimeException e) {
            throw timeout.explained(e);
        }
    }

    @Override
    public JpaPid next() {
        // HAPI would run the statement before it asks whether there is a result.
        boolean unused = hasNext();
        return super.next();
    }
}
