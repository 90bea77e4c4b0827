package org.armature.search.catalogue;

/** A text that full-text search does not understand or that would cost too much; the message says what is allowed. */
public final class InvalidTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidTextException(String message) {
        super(message);
    }
}
