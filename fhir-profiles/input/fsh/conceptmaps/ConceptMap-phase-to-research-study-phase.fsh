Instance: phase-to-research-study-phase
InstanceOf: ConceptMap
Usage: #definition
Title: "Phase in HL7's codes"
Description: "HL7's code for each phase. A trial of the phases PHASE1 and PHASE2 has the one code phase-1-phase-2, and a trial of PHASE2 and PHASE3 the one code phase-2-phase-3."
* url = "https://armature.example/fhir/ConceptMap/phase-to-research-study-phase"
* name = "PhaseToResearchStudyPhase"
* title = "Phase in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's code for each phase. A trial of the phases PHASE1 and PHASE2 has the one code phase-1-phase-2, and a trial of PHASE2 and PHASE3 the one code phase-2-phase-3."
* sourceCanonical = "https://armature.example/fhir/ValueSet/phase"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-phase"
* group.source = "https://armature.example/fhir/CodeSystem/phase"
* group.target = "http://terminology.hl7.org/CodeSystem/research-study-phase"
* group.element[0].code = #NA
* group.element[0].target.code = #n-a
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #EARLY_PHASE1
* group.element[1].target.code = #early-phase-1
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #PHASE1
* group.element[2].target.code = #phase-1
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #PHASE2
* group.element[3].target.code = #phase-2
* group.element[3].target.equivalence = #equivalent
* group.element[4].code = #PHASE3
* group.element[4].target.code = #phase-3
* group.element[4].target.equivalence = #equivalent
* group.element[5].code = #PHASE4
* group.element[5].target.code = #phase-4
* group.element[5].target.equivalence = #equivalent
