package org.armature.search.catalogue;

/** Whether the catalogue can answer, and waiting until it has caught up. */
interface Readiness {
    /**
     * Returns when the catalogue holds what this process has written so far, or after a second.
     *
     * @throws CatalogueUnavailableException while it is being built
     */
    void await();
}
