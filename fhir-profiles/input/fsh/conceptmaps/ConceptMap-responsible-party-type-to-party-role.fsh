Instance: responsible-party-type-to-party-role
InstanceOf: ConceptMap
Usage: #definition
Title: "Responsible party in HL7's codes"
Description: "HL7's role of a party for each function of a responsible party who is a person."
* url = "https://armature.example/fhir/ConceptMap/responsible-party-type-to-party-role"
* name = "ResponsiblePartyTypeToPartyRole"
* title = "Responsible party in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's role of a party for each function of a responsible party who is a person."
* sourceCanonical = "https://armature.example/fhir/ValueSet/responsible-party-type"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-party-role"
* group.source = "https://armature.example/fhir/CodeSystem/responsible-party-type"
* group.target = "http://hl7.org/fhir/research-study-party-role"
* group.element[0].code = #SPONSOR
* group.element[0].target.code = #sponsor
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #PRINCIPAL_INVESTIGATOR
* group.element[1].target.code = #primary-investigator
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #SPONSOR_INVESTIGATOR
* group.element[2].target.code = #sponsor-investigator
* group.element[2].target.equivalence = #equivalent
