package org.armature.store;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.StoreMetaSourceInformationEnum;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;

/** How HAPI stores and indexes, with the reason for each choice that differs from its default. */
final class StorageSettings {
    static final int DEFAULT_PAGE_SIZE = 20;
    static final int MAXIMUM_PAGE_SIZE = 1000;

    private StorageSettings() {}

    static JpaStorageSettings create() {
        JpaStorageSettings settings = new JpaStorageSettings();
        writing(settings);
        indexing(settings);
        searching(settings);
        return settings;
    }

    private static void writing(JpaStorageSettings settings) {
        // Clients may choose any id; ids that the server makes can then never be taken for a client's.
        settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);
        settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
        // Tags travel in the resource itself: no rows of their own for the two that each catalogue resource carries,
        // and a PUT without a tag removes it.
        settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.INLINE);
        settings.setStoreMetaSourceInformation(StoreMetaSourceInformationEnum.SOURCE_URI);
        settings.setAutoCreatePlaceholderReferenceTargets(false);
        settings.setAllowMultipleDelete(false);
        settings.setExpungeEnabled(false);
        settings.setMatchUrlCacheEnabled(true);
        settings.setWriteToLegacyLobColumns(false);
        settings.setAllowExternalReferences(true);
    }

    private static void indexing(JpaStorageSettings settings) {
        settings.setIndexStorageOptimized(true);
        settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
        settings.setIndexOnContainedResources(false);
        settings.setHibernateSearchIndexFullText(false);
        settings.setHibernateSearchIndexSearchParams(false);
        settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
    }

    private static void searching(JpaStorageSettings settings) {
        settings.setFetchSizeDefaultMaximum(null);
        // A client that has just written must find what it wrote.
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setAllowContainsSearches(true);
        settings.setPreExpandValueSets(false);
        settings.setEnableTaskPreExpandValueSets(false);
    }
}
