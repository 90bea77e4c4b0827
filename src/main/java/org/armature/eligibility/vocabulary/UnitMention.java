package org.armature.eligibility.vocabulary;

/**
 * A unit as a text writes it.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last UTF-16 unit
 * @param ucum the UCUM unit: "10*9/L" for "x 10^9/L"
 */
public record UnitMention(int start, int end, String ucum) {}
