package org.armature.mapping;

/** The base of everything that this project defines, and of the full URLs of what it makes. */
public final class Canonical {
    /** The canonical base; nothing is served there, it only names. */
    public static final String BASE = "https://armature.example/fhir";

    private Canonical() {}
}
