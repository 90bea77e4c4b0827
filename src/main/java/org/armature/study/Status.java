package org.armature.study;

/** The recruitment status of a study or of one of its sites. */
public enum Status {
    ACTIVE_NOT_RECRUITING,
    COMPLETED,
    ENROLLING_BY_INVITATION,
    NOT_YET_RECRUITING,
    RECRUITING,
    SUSPENDED,
    TERMINATED,
    WITHDRAWN,
    AVAILABLE,
    NO_LONGER_AVAILABLE,
    TEMPORARILY_NOT_AVAILABLE,
    APPROVED_FOR_MARKETING,
    WITHHELD,
    UNKNOWN
}
