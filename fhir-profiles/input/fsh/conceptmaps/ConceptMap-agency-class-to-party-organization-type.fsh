Instance: agency-class-to-party-organization-type
InstanceOf: ConceptMap
Usage: #definition
Title: "Agency class in HL7's codes"
Description: "HL7's kind of organization for each agency class. The registry puts universities, hospitals and foundations into OTHER, so that nothing more than HL7's code for NIH, a government and industry follows from a class."
* url = "https://armature.example/fhir/ConceptMap/agency-class-to-party-organization-type"
* name = "AgencyClassToPartyOrganizationType"
* title = "Agency class in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's kind of organization for each agency class. The registry puts universities, hospitals and foundations into OTHER, so that nothing more than HL7's code for NIH, a government and industry follows from a class."
* sourceCanonical = "https://armature.example/fhir/ValueSet/agency-class"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-party-organization-type"
* group.source = "https://armature.example/fhir/CodeSystem/agency-class"
* group.target = "http://hl7.org/fhir/research-study-party-organization-type"
* group.element[0].code = #NIH
* group.element[0].target.code = #nih
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #FED
* group.element[1].target.code = #government
* group.element[1].target.equivalence = #wider
* group.element[2].code = #OTHER_GOV
* group.element[2].target.code = #government
* group.element[2].target.equivalence = #wider
* group.element[3].code = #INDUSTRY
* group.element[3].target.code = #industry
* group.element[3].target.equivalence = #equivalent
* group.element[4].code = #INDIV
* group.element[4].target.equivalence = #unmatched
* group.element[5].code = #NETWORK
* group.element[5].target.equivalence = #unmatched
* group.element[6].code = #AMBIG
* group.element[6].target.equivalence = #unmatched
* group.element[7].code = #OTHER
* group.element[7].target.equivalence = #unmatched
* group.element[8].code = #UNKNOWN
* group.element[8].target.equivalence = #unmatched
