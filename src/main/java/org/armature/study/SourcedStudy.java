package org.armature.study;

/**
 * A study together with the format of the document that it was read from.
 *
 * @param study the study
 * @param format the format of its source
 */
public record SourcedStudy(Study study, SourceFormat format) {}
