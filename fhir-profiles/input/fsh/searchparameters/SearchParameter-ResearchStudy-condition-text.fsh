Instance: ResearchStudy-condition-text
InstanceOf: SearchParameter
Usage: #definition
Title: "condition-text of ResearchStudy"
Description: "The conditions that the study is about, in words: the registry's, and the names of the codes."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-condition-text"
* name = "ResearchStudyConditionText"
* status = #active
* experimental = false
* description = "The conditions that the study is about, in words: the registry's, and the names of the codes."
* code = #condition-text
* base = #ResearchStudy
* type = #string
* expression = "ResearchStudy.condition.text | ResearchStudy.condition.coding.display"
