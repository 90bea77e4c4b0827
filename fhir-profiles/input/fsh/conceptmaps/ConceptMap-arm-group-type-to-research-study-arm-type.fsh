Instance: arm-group-type-to-research-study-arm-type
InstanceOf: ConceptMap
Usage: #definition
Title: "Arm type in HL7's codes"
Description: "HL7's code for each type of arm."
* url = "https://armature.example/fhir/ConceptMap/arm-group-type-to-research-study-arm-type"
* name = "ArmGroupTypeToResearchStudyArmType"
* title = "Arm type in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's code for each type of arm."
* sourceCanonical = "https://armature.example/fhir/ValueSet/arm-group-type"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-arm-type"
* group.source = "https://armature.example/fhir/CodeSystem/arm-group-type"
* group.target = "http://hl7.org/fhir/research-study-arm-type"
* group.element[0].code = #EXPERIMENTAL
* group.element[0].target.code = #experimental
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #ACTIVE_COMPARATOR
* group.element[1].target.code = #active-comparator
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #PLACEBO_COMPARATOR
* group.element[2].target.code = #placebo-comparator
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #SHAM_COMPARATOR
* group.element[3].target.code = #sham-comparator
* group.element[3].target.equivalence = #equivalent
* group.element[4].code = #NO_INTERVENTION
* group.element[4].target.code = #no-intervention
* group.element[4].target.equivalence = #equivalent
* group.element[5].code = #OTHER
* group.element[5].target.code = #other-arm-type
* group.element[5].target.equivalence = #equivalent
