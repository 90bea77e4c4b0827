package org.armature.search.catalogue;

/** The catalogue cannot answer yet: it is being built. */
public final class CatalogueUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CatalogueUnavailableException(String message) {
        super(message);
    }
}
