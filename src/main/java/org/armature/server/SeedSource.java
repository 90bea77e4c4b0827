package org.armature.server;

import org.armature.source.Reading;

/** Where the trials come from that a new store is filled with. */
@FunctionalInterface
public interface SeedSource {
    /** The seeds as they were read. */
    Iterable<Reading> readings();
}
