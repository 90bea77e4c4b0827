package org.armature.search.catalogue;

import java.util.Set;

/** The building of the catalogue at start. */
public interface CatalogueBuild {

    /**
     * What was built.
     *
     * @param studies how many studies it holds
     * @param skipped the ids of those that it could not take
     */
    record Built(int studies, Set<String> skipped) {}

    /**
     * Waits until the catalogue is built.
     *
     * @throws CatalogueUnavailableException where it cannot be built
     */
    Built await();
}
