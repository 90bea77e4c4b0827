package org.armature.store;

/**
 * A change of a resource that search depends on.
 *
 * @param number its place in the feed; of two changes of one resource the later one has the greater number
 * @param resource what was created, changed or deleted, as {@code Type/id}
 */
public record Change(long number, String resource) {}
