package org.armature.search.request;

import java.util.regex.Pattern;

/** A part of a request as an answer repeats it: short, and in one line. */
final class Shown {
    private static final int LONGEST = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Shown() {}

    static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return CONTROL.matcher(start).replaceAll("?");
    }
}
