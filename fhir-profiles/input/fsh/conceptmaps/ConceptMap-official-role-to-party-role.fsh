Instance: official-role-to-party-role
InstanceOf: ConceptMap
Usage: #definition
Title: "Role of an official in HL7's codes"
Description: "HL7's role of a party for each role of an official."
* url = "https://armature.example/fhir/ConceptMap/official-role-to-party-role"
* name = "OfficialRoleToPartyRole"
* title = "Role of an official in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's role of a party for each role of an official."
* sourceCanonical = "https://armature.example/fhir/ValueSet/official-role"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-party-role"
* group.source = "https://armature.example/fhir/CodeSystem/official-role"
* group.target = "http://hl7.org/fhir/research-study-party-role"
* group.element[0].code = #STUDY_CHAIR
* group.element[0].target.code = #study-chair
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #STUDY_DIRECTOR
* group.element[1].target.code = #study-director
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #PRINCIPAL_INVESTIGATOR
* group.element[2].target.code = #primary-investigator
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #SUB_INVESTIGATOR
* group.element[3].target.code = #sub-investigator
* group.element[3].target.equivalence = #equivalent
