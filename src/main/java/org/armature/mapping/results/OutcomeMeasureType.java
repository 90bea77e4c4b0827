package org.armature.mapping.results;

/** How much weight an outcome has in its study. */
public enum OutcomeMeasureType {
    PRIMARY,
    SECONDARY,
    OTHER_PRE_SPECIFIED,
    POST_HOC
}
