package org.armature.problem;

/**
 * Something that went wrong, said so that its reader can mend it.
 *
 * @param kind what sort of thing it is; FHIR and HTTP codes follow from it
 * @param what what is wrong, in one sentence, without patient data
 * @param where the file with its line or JSON path, the element or the parameter
 * @param remedy what was expected, or what to do next
 */
public record Problem(Kind kind, String what, String where, String remedy) {

    /** The sort of a problem, with the code of FHIR's {@code issue-type} and the HTTP status that it gets. */
    public enum Kind {
        /** The input does not follow its format. */
        MALFORMED("structure", 400),
        /** The input is in no format that is understood. */
        UNKNOWN_FORMAT("not-supported", 415),
        /** Something that must be there is missing. */
        REQUIRED("required", 422),
        /** A value is not allowed. */
        INVALID("value", 422),
        /** A value is not in the data model; it was kept as it is. */
        UNMODELED("informational", 200),
        /** Text of the input that was not understood and not mapped. */
        NOT_UNDERSTOOD("informational", 200),
        /** The input is larger or deeper than is accepted. */
        TOO_LARGE("too-long", 413),
        /** A request asks for something that this server does not offer, such as an unknown search parameter. */
        NOT_OFFERED("not-supported", 400),
        /** The value of a parameter of a request cannot be used. */
        BAD_PARAMETER("value", 400),
        /** A request would cost more than it may. */
        TOO_COSTLY("too-costly", 400),
        /** Something that was asked for does not exist. */
        NOT_FOUND("not-found", 404),
        /** The store was changed by somebody else at the same time, or is in use. */
        CONFLICT("conflict", 409),
        /** Reading or writing failed. */
        FAILED("exception", 500);

        private final String issueCode;
        private final int httpStatus;

        Kind(String issueCode, int httpStatus) {
            this.issueCode = issueCode;
            this.httpStatus = httpStatus;
        }

        /** The code of {@code http://hl7.org/fhir/issue-type}. */
        public String issueCode() {
            return issueCode;
        }

        /** The HTTP status of an answer that reports this problem. */
        public int httpStatus() {
            return httpStatus;
        }

        /** Whether the thing that it concerns was accepted all the same. */
        public boolean isNote() {
            return this == UNMODELED || this == NOT_UNDERSTOOD;
        }
    }

    /** The problem as one line of text. */
    public String line() {
        return where + ": " + what + (remedy.isEmpty() ? "" : " (" + remedy + ")");
    }
}
