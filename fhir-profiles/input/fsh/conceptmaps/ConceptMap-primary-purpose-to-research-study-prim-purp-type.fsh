Instance: primary-purpose-to-research-study-prim-purp-type
InstanceOf: ConceptMap
Usage: #definition
Title: "Primary purpose in HL7's codes"
Description: "HL7's code for each main objective; ECT and OTHER have none."
* url = "https://armature.example/fhir/ConceptMap/primary-purpose-to-research-study-prim-purp-type"
* name = "PrimaryPurposeToResearchStudyPrimPurpType"
* title = "Primary purpose in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's code for each main objective; ECT and OTHER have none."
* sourceCanonical = "https://armature.example/fhir/ValueSet/primary-purpose"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-prim-purp-type"
* group.source = "https://armature.example/fhir/CodeSystem/primary-purpose"
* group.target = "http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type"
* group.element[0].code = #TREATMENT
* group.element[0].target.code = #treatment
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #PREVENTION
* group.element[1].target.code = #prevention
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #DIAGNOSTIC
* group.element[2].target.code = #diagnostic
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #SUPPORTIVE_CARE
* group.element[3].target.code = #supportive-care
* group.element[3].target.equivalence = #equivalent
* group.element[4].code = #SCREENING
* group.element[4].target.code = #screening
* group.element[4].target.equivalence = #equivalent
* group.element[5].code = #HEALTH_SERVICES_RESEARCH
* group.element[5].target.code = #health-services-research
* group.element[5].target.equivalence = #equivalent
* group.element[6].code = #BASIC_SCIENCE
* group.element[6].target.code = #basic-science
* group.element[6].target.equivalence = #equivalent
* group.element[7].code = #DEVICE_FEASIBILITY
* group.element[7].target.code = #device-feasibility
* group.element[7].target.equivalence = #equivalent
* group.element[8].code = #ECT
* group.element[8].target.equivalence = #unmatched
* group.element[9].code = #OTHER
* group.element[9].target.equivalence = #unmatched
