package org.armature.store;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.binary.api.IBinaryStorageSvc;
import ca.uhn.fhir.jpa.binary.svc.NullBinaryStorageSvcImpl;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.ResourceCountCacheUtil;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.ResourceCountCache;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import java.time.Clock;
import javax.sql.DataSource;
import org.armature.store.index.IndexConfiguration;
import org.armature.store.index.IndexVersion;
import org.armature.store.verbatim.VerbatimConfiguration;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The store's beans: HAPI's JPA server for R4 with no more around it than the project uses. Batch jobs are declared,
 * since HAPI's resource beans ask for them, and are made when first needed.
 */
@Configuration
@EnableConfigurationProperties(StoreProperties.class)
@Import({
    JpaR4Config.class,
    JpaBatch2Config.class,
    SubscriptionChannelConfig.class,
    ThreadPoolFactoryConfig.class,
    BatchCommonCtx.class,
    DatabaseConfiguration.class,
    IndexConfiguration.class,
    SearchTimeoutConfiguration.class,
    VerbatimConfiguration.class
})
public class StoreConfiguration {
    private static final int INDEXED_AT_ONCE = 100;

    @Bean
    static LazyHapi lazyHapi() {
        return new LazyHapi();
    }

    @Bean
    JpaStorageSettings storageSettings() {
        return StorageSettings.create();
    }

    /** The unique index on ids holds the partition, and a database takes rows without one for different rows. */
    @Bean
    PartitionSettings partitionSettings() {
        PartitionSettings settings = new PartitionSettings();
        settings.setDefaultPartitionId(0);
        return settings;
    }

    @Bean
    @Primary
    IndexedIdHelper indexedIdHelper() {
        return new IndexedIdHelper();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    IBinaryStorageSvc binaryStorage() {
        return new NullBinaryStorageSvcImpl();
    }

    @Bean
    IStaleSearchDeletingSvc staleSearchDeletingSvc() {
        return new StaleSearchDeletingSvcImpl();
    }

    @Bean
    IResourceSupportedSvc resourceSupportedSvc(IDaoRegistry registry) {
        return new DaoRegistryResourceSupportedSvc(registry);
    }

    @Bean(name = "myResourceCountsCache")
    ResourceCountCache resourceCounts(IFhirSystemDao<?, ?> systemDao) {
        return ResourceCountCacheUtil.newResourceCountCache(systemDao);
    }

    @Bean
    DatabaseBackedPagingProvider pagingProvider() {
        DatabaseBackedPagingProvider paging = new DatabaseBackedPagingProvider();
        paging.setDefaultPageSize(StorageSettings.DEFAULT_PAGE_SIZE);
        paging.setMaximumPageSize(StorageSettings.MAXIMUM_PAGE_SIZE);
        return paging;
    }

    @Bean
    @Primary
    @Lazy
    LateSearches lateSearches(LateSearchResults results) {
        return new LateSearches(results);
    }

    @Bean
    @Primary
    @Lazy
    LateSearchResults lateSearchResults() {
        return new LateSearchResults();
    }

    @Bean
    @Primary
    @Lazy
    FirstPages firstPages(AutowireCapableBeanFactory beans) {
        return new FirstPages(beans);
    }

    @Bean
    LoadTable loadTable(JdbcTemplate jdbc) {
        return new LoadTable(jdbc);
    }

    @Bean
    StoreContents storeContents(JdbcTemplate jdbc, LoadTable table, PartitionSettings partitions) {
        return new StoreContents(jdbc, table, partitions);
    }

    @Bean
    @Lazy
    ResourceReader resourceReader(FhirContext context, DaoRegistry registry, MatchUrlService matchUrls) {
        return new ResourceReader(context, registry, matchUrls);
    }

    @Bean
    Reindexing reindexing(
            JdbcTemplate jdbc,
            DataSource database,
            @Lazy DaoRegistry daos,
            PlatformTransactionManager manager,
            IndexVersion version) {
        StoredResources resources = new StoredResources(jdbc, daos);
        return new Reindexing(jdbc, database, new Retries(manager), resources, version.text(), INDEXED_AT_ONCE);
    }

    @Bean
    SharedOrganizations sharedOrganizations(JdbcTemplate jdbc) {
        return new SharedOrganizations(jdbc);
    }

    @Bean
    ChangeFeed changeFeed(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        return new ChangeFeed(jdbc, manager);
    }

    @Bean
    RecentLoads recentLoads() {
        return new RecentLoads();
    }

    @Bean
    StudyReader studyReader(JdbcTemplate jdbc, LoadTable table, RecentLoads recent, FhirContext context) {
        return new StudyReader(jdbc, table, recent, context);
    }

    @Bean
    ChangeWatch changeWatch(
            LoadTable table, SharedOrganizations organizations, ChangeFeed feed, IInterceptorService interceptors) {
        ChangeWatch watch = new ChangeWatch(table, organizations, feed);
        interceptors.registerInterceptor(watch);
        return watch;
    }

    @Bean
    ReservedTag reservedTag(IInterceptorService interceptors) {
        ReservedTag reserved = new ReservedTag();
        interceptors.registerInterceptor(reserved);
        return reserved;
    }

    @Bean
    LoadFeed loadFeed(ChangeFeed feed, RecentLoads recent) {
        return new LoadFeed(feed, recent);
    }

    @Bean
    @Lazy
    NewResources newResources(
            FhirContext context, DaoRegistry daos, IndexedIdHelper ids, IHapiTransactionService transactions) {
        return new NewResources(context, daos, ids, transactions);
    }

    @Bean
    @Lazy
    StudyStore studyStore(
            LoadTable table,
            SharedOrganizations organizations,
            LoadFeed feed,
            IFhirSystemDao<Bundle, Meta> systemDao,
            NewResources newResources,
            PlatformTransactionManager manager,
            ObjectProvider<Clock> clock) {
        Transactions transactions = new Transactions(systemDao, newResources, manager);
        return new StudyStore(table, organizations, feed, transactions, clock.getIfAvailable(Clock::systemUTC));
    }
}
