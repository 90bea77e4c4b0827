Instance: ResearchStudy-description
InstanceOf: SearchParameter
Usage: #definition
Title: "description of ResearchStudy"
Description: "The detailed description of the study, as in R5."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-description"
* name = "ResearchStudyDescription"
* status = #active
* experimental = false
* description = "The detailed description of the study, as in R5."
* code = #description
* base = #ResearchStudy
* type = #string
* expression = "ResearchStudy.description"
