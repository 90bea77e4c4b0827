Instance: ResearchStudy-outcome
InstanceOf: SearchParameter
Usage: #definition
Title: "outcome of ResearchStudy"
Description: "The name of something that the study measures."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-outcome"
* name = "ResearchStudyOutcome"
* status = #active
* experimental = false
* description = "The name of something that the study measures."
* code = #outcome
* base = #ResearchStudy
* type = #string
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.outcomeMeasure').extension('name').value"
