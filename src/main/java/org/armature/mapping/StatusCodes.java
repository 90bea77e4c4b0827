package org.armature.mapping;

import org.armature.study.Status;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;
import org.jspecify.annotations.Nullable;

/** The registry's recruitment status in HL7's codes. */
final class StatusCodes {
    static final String HL7 = "http://terminology.hl7.org/CodeSystem/research-study-status";

    private StatusCodes() {}

    /** R4's status. An unknown status is never shown as open. */
    static ResearchStudyStatus r4(Status status) {
        return switch (status) {
            case RECRUITING, ENROLLING_BY_INVITATION, AVAILABLE -> ResearchStudyStatus.ACTIVE;
            case NOT_YET_RECRUITING -> ResearchStudyStatus.APPROVED;
            case ACTIVE_NOT_RECRUITING, UNKNOWN -> ResearchStudyStatus.CLOSEDTOACCRUAL;
            case SUSPENDED, TEMPORARILY_NOT_AVAILABLE -> ResearchStudyStatus.TEMPORARILYCLOSEDTOACCRUAL;
            case TERMINATED -> ResearchStudyStatus.ADMINISTRATIVELYCOMPLETED;
            case COMPLETED, APPROVED_FOR_MARKETING -> ResearchStudyStatus.COMPLETED;
            case WITHDRAWN -> ResearchStudyStatus.WITHDRAWN;
            case NO_LONGER_AVAILABLE -> ResearchStudyStatus.CLOSEDTOACCRUALANDINTERVENTION;
            case WITHHELD -> ResearchStudyStatus.INREVIEW;
        };
    }

    /** The status as HL7's code, where there is one, beside the registry's. */
    static CodeableConcept concept(Status status) {
        CodeableConcept concept = new CodeableConcept();
        String code = hl7(status);
        if (code != null) {
            concept.addCoding(new Coding().setSystem(HL7).setCode(code));
        }
        return concept.addCoding(RegistryCodes.coding(status));
    }

    private static @Nullable String hl7(Status status) {
        return switch (status) {
            case RECRUITING -> "recruiting";
            case ENROLLING_BY_INVITATION -> "enrolling-by-invitation";
            case NOT_YET_RECRUITING -> "not-yet-recruiting";
            case ACTIVE_NOT_RECRUITING -> "active-but-not-recruiting";
            case SUSPENDED -> "temporarily-closed-to-accrual";
            case TERMINATED -> "terminated";
            case COMPLETED -> "completed";
            case WITHDRAWN -> "withdrawn";
            case UNKNOWN, AVAILABLE, TEMPORARILY_NOT_AVAILABLE, NO_LONGER_AVAILABLE, APPROVED_FOR_MARKETING, WITHHELD ->
                null;
        };
    }
}
