package org.armature.eligibility.vocabulary;

/**
 * A code of a terminology, as a supplied source states it.
 *
 * @param system the terminology
 * @param code the code in the terminology's own spelling
 * @param display the label that the source gives to it
 */
public record Code(CodeSystem system, String code, String display) {}
