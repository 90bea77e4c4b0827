package org.armature.study;

/** The kind of organization that sponsors or submits a study. */
public enum AgencyClass {
    NIH,
    FED,
    OTHER_GOV,
    INDIV,
    INDUSTRY,
    NETWORK,
    AMBIG,
    OTHER,
    UNKNOWN
}
