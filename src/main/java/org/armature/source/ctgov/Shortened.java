package org.armature.source.ctgov;

/** Text of the input, short and plain enough to stand in a message. */
final class Shortened {
    /** How many characters of the input a message shows. */
    static final int LENGTH = 80;

    private Shortened() {}

    static String of(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= LENGTH ? plain : plain.substring(0, LENGTH - 1) + "…";
    }
}
