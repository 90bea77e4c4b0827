package org.armature.search.catalogue;

/** A sex that a study must accept; studies for all accept both. */
public enum AcceptedSex {
    FEMALE,
    MALE
}
