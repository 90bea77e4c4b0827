package org.armature.search.catalogue;

/** The building of the catalogue at start. */
public interface CatalogueBuild {

    /**
     * Waits until the catalogue is built and returns how many studies it holds.
     *
     * @throws CatalogueUnavailableException where it cannot be built
     */
    int await();
}
