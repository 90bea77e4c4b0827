package org.armature.mapping.results;

/** How the values of a measure sum up what was observed. */
public enum MeasureParam {
    GEOMETRIC_MEAN,
    GEOMETRIC_LEAST_SQUARES_MEAN,
    LEAST_SQUARES_MEAN,
    LOG_MEAN,
    MEAN,
    MEDIAN,
    NUMBER,
    COUNT_OF_PARTICIPANTS,
    COUNT_OF_UNITS
}
