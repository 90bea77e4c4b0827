package org.armature.search.everything;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of resources that a study consists of, in the order in which they are answered. */
enum MemberType {
    RESEARCH_STUDY("ResearchStudy"),
    GROUP("Group"),
    PLAN_DEFINITION("PlanDefinition"),
    ACTIVITY_DEFINITION("ActivityDefinition"),
    LOCATION("Location"),
    ORGANIZATION("Organization"),
    PRACTITIONER_ROLE("PractitionerRole"),
    PRACTITIONER("Practitioner"),
    DOCUMENT_REFERENCE("DocumentReference"),
    COMPOSITION("Composition"),
    OBSERVATION("Observation"),
    BINARY("Binary"),
    PROVENANCE("Provenance");

    private final String fhirType;

    MemberType(String fhirType) {
        this.fhirType = fhirType;
    }

    String fhirType() {
        return fhirType;
    }

    static Optional<MemberType> of(String fhirType) {
        return Stream.of(values())
                .filter(type -> type.fhirType.equals(fhirType))
                .findFirst();
    }
}
