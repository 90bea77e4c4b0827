Instance: ResearchStudy-party
InstanceOf: SearchParameter
Usage: #definition
Title: "party of ResearchStudy"
Description: "An organization or a person with a part in the study."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-party"
* name = "ResearchStudyParty"
* status = #active
* experimental = false
* description = "An organization or a person with a part in the study."
* code = #party
* base = #ResearchStudy
* type = #reference
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty').extension('party').value.ofType(Reference)"
* target[0] = #Organization
* target[1] = #PractitionerRole
