Instance: ResearchStudy-condition
InstanceOf: SearchParameter
Usage: #definition
Title: "condition of ResearchStudy"
Description: "The conditions that the study is about, as codes. R5 has this parameter; R4 has none for conditions."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-condition"
* name = "ResearchStudyCondition"
* status = #active
* experimental = false
* description = "The conditions that the study is about, as codes. R5 has this parameter; R4 has none for conditions."
* code = #condition
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.condition"
