Instance: ResearchStudy-arm-name
InstanceOf: SearchParameter
Usage: #definition
Title: "arm-name of ResearchStudy"
Description: "The name of an arm of the study."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-arm-name"
* name = "ResearchStudyArmName"
* status = #active
* experimental = false
* description = "The name of an arm of the study."
* code = #arm-name
* base = #ResearchStudy
* type = #string
* expression = "ResearchStudy.arm.name"
