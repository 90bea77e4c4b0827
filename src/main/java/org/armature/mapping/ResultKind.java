package org.armature.mapping;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** What groups and observations of a study's results are about. */
enum ResultKind {
    PARTICIPANT_FLOW("flow", "participant-flow", "Participant flow"),
    BASELINE("baseline", "baseline", "Baseline characteristics"),
    OUTCOME("outcome", "outcome", "Outcome measures"),
    ADVERSE_EVENTS("events", "adverse-events", "Adverse events");

    private final String id;
    private final String code;
    private final String title;

    ResultKind(String id, String code, String title) {
        this.id = id;
        this.code = code;
        this.title = title;
    }

    /** How it is called in ids. */
    String id() {
        return id;
    }

    CodeableConcept concept() {
        return new CodeableConcept(new Coding(RegistryCodes.system("result-kind"), code, title));
    }
}
