package org.armature.source;

/** Where a record stands: {@code file}, {@code file:line}, {@code file#/json/path} or {@code file:line#/json/path}. */
public final class Places {
    private Places() {}

    public static String line(String file, long line) {
        return file + ":" + line;
    }

    /** A path below a place, which may have a path of its own. */
    public static String path(String place, String path) {
        return place.contains("#/") ? place + path : place + "#" + path;
    }
}
