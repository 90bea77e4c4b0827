package org.armature.source;

/** Text of the input, short and plain enough to stand in a message. */
public final class Shortened {
    /** How many characters of the input a message shows. */
    public static final int LENGTH = 80;

    private Shortened() {}

    public static String of(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= LENGTH ? plain : plain.substring(0, LENGTH - 1) + "…";
    }
}
