package org.armature.study;

/** Whether a date has happened or is planned. */
public enum DateType {
    ACTUAL,
    ESTIMATED
}
