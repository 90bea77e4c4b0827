package org.armature.source;

/**
 * The beginning of a document, from which a format recognizes its own.
 *
 * @param name the name of the document, which may be anything
 * @param text the first {@link #BYTES} bytes as text, or all of a shorter document; bytes that are no UTF-8 are U+FFFD
 */
public record Opening(String name, String text) {
    /** How much of a document is looked at; most pages are shorter. */
    public static final int BYTES = 64 * 1024;
}
