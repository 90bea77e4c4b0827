Instance: ResearchStudy-party-role
InstanceOf: SearchParameter
Usage: #definition
Title: "party-role of ResearchStudy"
Description: "The part that an organization or a person has in the study."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-party-role"
* name = "ResearchStudyPartyRole"
* status = #active
* experimental = false
* description = "The part that an organization or a person has in the study."
* code = #party-role
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty').extension('role').value"
