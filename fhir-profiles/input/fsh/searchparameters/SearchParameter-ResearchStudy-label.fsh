Instance: ResearchStudy-label
InstanceOf: SearchParameter
Usage: #definition
Title: "label of ResearchStudy"
Description: "A further title of the study: its official title or its acronym."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-label"
* name = "ResearchStudyLabel"
* status = #active
* experimental = false
* description = "A further title of the study: its official title or its acronym."
* code = #label
* base = #ResearchStudy
* type = #string
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.label').extension('value').value"
