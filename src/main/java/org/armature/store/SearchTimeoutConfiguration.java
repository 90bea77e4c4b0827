package org.armature.store;

import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.JdbcTemplate;

/** Searches within a time, in place of HAPI's. */
@Configuration
class SearchTimeoutConfiguration {
    private final ObjectProvider<SearchTimeout> timeout;

    SearchTimeoutConfiguration(ObjectProvider<SearchTimeout> timeout) {
        this.timeout = timeout;
    }

    @Bean
    static SearchTimeout searchTimeout(JdbcTemplate jdbc, Database database, StoreProperties properties) {
        return new SearchTimeout(jdbc, database, properties.searchTimeout());
    }

    /** HAPI gives its two arguments for each search. */
    @Bean
    @Primary
    @Scope("prototype")
    BoundedSearch boundedSearch(GeneratedSql sql, @Nullable Integer most) {
        return new BoundedSearch(sql, most, timeout.getObject());
    }
}
