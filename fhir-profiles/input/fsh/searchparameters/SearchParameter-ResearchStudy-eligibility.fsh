Instance: ResearchStudy-eligibility
InstanceOf: SearchParameter
Usage: #definition
Title: "eligibility of ResearchStudy"
Description: "The group that says who may take part, under the name that R5 gives this parameter."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-eligibility"
* name = "ResearchStudyEligibility"
* status = #active
* experimental = false
* description = "The group that says who may take part, under the name that R5 gives this parameter."
* code = #eligibility
* base = #ResearchStudy
* type = #reference
* expression = "ResearchStudy.enrollment"
* target = #Group
