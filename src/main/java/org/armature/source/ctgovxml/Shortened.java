package org.armature.source.ctgovxml;

/** Text of the input, short and plain enough to stand in a message. */
final class Shortened {
    private static final int LENGTH = 80;
    private static final int LONGEST = 4 * LENGTH;

    private Shortened() {}

    static String of(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String plain = start.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= LENGTH ? plain : plain.substring(0, LENGTH - 1) + "…";
    }
}
