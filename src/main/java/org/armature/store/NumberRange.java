package org.armature.store;

/** Numbers of changes that follow one another, the first and the last included. */
public record NumberRange(long first, long last) {}
