Instance: status-to-progress-state
InstanceOf: ConceptMap
Usage: #definition
Title: "Recruitment status in the codes of HL7 Terminology"
Description: "The state that stands beside the registry's own code in the progress of a study and on its sites. The states of expanded access, unknown and withheld have no code there."
* url = "https://armature.example/fhir/ConceptMap/status-to-progress-state"
* name = "StatusToProgressState"
* title = "Recruitment status in the codes of HL7 Terminology"
* status = #active
* experimental = false
* description = "The state that stands beside the registry's own code in the progress of a study and on its sites. The states of expanded access, unknown and withheld have no code there."
* sourceCanonical = "https://armature.example/fhir/ValueSet/status"
* targetCanonical = "http://terminology.hl7.org/ValueSet/research-study-status"
* group.source = "https://armature.example/fhir/CodeSystem/status"
* group.target = "http://terminology.hl7.org/CodeSystem/research-study-status"
* group.element[0].code = #RECRUITING
* group.element[0].target.code = #recruiting
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #ENROLLING_BY_INVITATION
* group.element[1].target.code = #enrolling-by-invitation
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #NOT_YET_RECRUITING
* group.element[2].target.code = #not-yet-recruiting
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #ACTIVE_NOT_RECRUITING
* group.element[3].target.code = #active-but-not-recruiting
* group.element[3].target.equivalence = #equivalent
* group.element[4].code = #SUSPENDED
* group.element[4].target.code = #temporarily-closed-to-accrual
* group.element[4].target.equivalence = #inexact
* group.element[4].target.comment = "The registry does not state whether participants are still treated."
* group.element[5].code = #TERMINATED
* group.element[5].target.code = #terminated
* group.element[5].target.equivalence = #equivalent
* group.element[6].code = #COMPLETED
* group.element[6].target.code = #completed
* group.element[6].target.equivalence = #equivalent
* group.element[7].code = #WITHDRAWN
* group.element[7].target.code = #withdrawn
* group.element[7].target.equivalence = #inexact
* group.element[7].target.comment = "HL7 speaks of the protocol, the registry of a study that enrolled nobody."
* group.element[8].code = #UNKNOWN
* group.element[8].target.equivalence = #unmatched
* group.element[9].code = #AVAILABLE
* group.element[9].target.equivalence = #unmatched
* group.element[10].code = #TEMPORARILY_NOT_AVAILABLE
* group.element[10].target.equivalence = #unmatched
* group.element[11].code = #NO_LONGER_AVAILABLE
* group.element[11].target.equivalence = #unmatched
* group.element[12].code = #APPROVED_FOR_MARKETING
* group.element[12].target.equivalence = #unmatched
* group.element[13].code = #WITHHELD
* group.element[13].target.equivalence = #unmatched
