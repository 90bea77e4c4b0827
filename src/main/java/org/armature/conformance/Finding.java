package org.armature.conformance;

import java.util.Locale;

/**
 * Something that a check found.
 *
 * @param severity how bad it is; a resource with a finding of {@link Severity#ERROR} is not valid
 * @param code the code of {@code http://hl7.org/fhir/issue-type}, such as {@code structure}
 * @param path the element as a FHIRPath from the root of what was checked, such as {@code Bundle.entry[3].resource.status}
 * @param line the line of the text, counted from 1, or 0 where it is not known
 * @param column the column, counted from 1, or 0 where it is not known
 * @param rule the key of the rule that is broken: an invariant such as {@code arm-study-1}, or the validator's name for
 *     the rule, such as {@code Validation_VAL_Profile_Minimum}
 * @param message what is wrong, in a sentence
 * @param remedy what to do about it, or the empty text
 */
public record Finding(
        Severity severity, String code, String path, int line, int column, String rule, String message, String remedy) {

    /** How bad a finding is. */
    public enum Severity {
        ERROR,
        WARNING,
        INFORMATION;

        /** The code of {@code http://hl7.org/fhir/issue-severity}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The message with its remedy. */
    public String text() {
        return remedy.isEmpty() ? message : message + " (" + remedy + ")";
    }

    /**
     * The finding as one line of text.
     *
     * @param place the file that the text comes from
     * @param firstLine the line on which the text begins there
     */
    public String line(String place, int firstLine) {
        String where = place + ":" + (firstLine + Math.max(line, 1) - 1);
        return where + ": " + severity.code() + ": " + path + ": " + text() + " [" + rule + "]";
    }
}
