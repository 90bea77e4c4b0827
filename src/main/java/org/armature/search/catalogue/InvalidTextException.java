package org.armature.search.catalogue;

/** A text that full-text search does not understand or that would cost too much; the message says what is allowed. */
public final class InvalidTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean costly;

    InvalidTextException(String message) {
        this(message, false);
    }

    private InvalidTextException(String message, boolean costly) {
        super(message);
        this.costly = costly;
    }

    /** A text that is understood, and of which there is too much. */
    static InvalidTextException costly(String message) {
        return new InvalidTextException(message, true);
    }

    /** Whether the text would cost too much, rather than not be understood. */
    public boolean isCostly() {
        return costly;
    }
}
