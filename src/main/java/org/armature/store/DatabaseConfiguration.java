package org.armature.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.HibernatePropertiesProvider;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.Dialect;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** The database, the persistence unit over it and its transactions. */
@Configuration
class DatabaseConfiguration {

    @Bean
    Database database(StoreProperties properties) {
        return Database.of(properties);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, StoreProperties properties) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(database.url());
        config.setUsername(properties.database().username());
        config.setPassword(properties.database().password());
        config.setMaximumPoolSize(properties.database().connections());
        config.setMinimumIdle(1);
        // Hibernate wants it off anyway; so it need not ask at each transaction.
        config.setAutoCommit(false);
        database.driverSettings().forEach(config::addDataSourceProperty);
        return new HikariDataSource(config);
    }

    @Bean
    Schema schema(DataSource dataSource, Database database) throws SQLException {
        return new Schema(dataSource, database.isPostgres());
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            Database database,
            Schema schema,
            ConfigurableListableBeanFactory beans,
            FhirContext context,
            JpaStorageSettings settings) {
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, context, settings);
        factory.setPersistenceUnitName("store");
        factory.setDataSource(dataSource);
        factory.setJpaPropertyMap(hibernateSettings(database, schema));
        return factory;
    }

    private static Map<String, Object> hibernateSettings(Database database, Schema schema) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AvailableSettings.DIALECT, database.dialect().getClass().getName());
        settings.put(AvailableSettings.HBM2DDL_AUTO, schema.isCurrent() ? "none" : "update");
        settings.put(AvailableSettings.SCANNER, "org.hibernate.boot.archive.scan.internal.DisabledScanner");
        settings.put(
                AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
        settings.put(AvailableSettings.STATEMENT_BATCH_SIZE, "100");
        settings.put(AvailableSettings.IN_CLAUSE_PARAMETER_PADDING, "true");
        settings.put(AvailableSettings.USE_QUERY_CACHE, "false");
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
        settings.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, "true");
        settings.put("hibernate.search.enabled", "false");
        // It would keep the history of master-data links, which there are none of.
        settings.put("hibernate.integration.envers.enabled", "false");
        return settings;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(
            EntityManagerFactory factory, DataSource dataSource, StoreProperties properties, Schema schema)
            throws SQLException {
        schema.recordCurrent();
        return properties.isEmbedded()
                ? new DurableTransactionManager(factory, dataSource)
                : new JpaTransactionManager(factory);
    }

    @Bean
    JdbcTemplate jdbc(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    @Primary
    HibernatePropertiesProvider hibernateProperties(Database database, DataSource dataSource) {
        return new HibernatePropertiesProvider() {
            @Override
            public Dialect getDialect() {
                return database.dialect();
            }

            @Override
            public DataSource getDataSource() {
                return dataSource;
            }
        };
    }
}
