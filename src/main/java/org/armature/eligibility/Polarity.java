package org.armature.eligibility;

/** Whether a criterion lets people in or keeps them out. */
public enum Polarity {
    INCLUSION,
    EXCLUSION
}
