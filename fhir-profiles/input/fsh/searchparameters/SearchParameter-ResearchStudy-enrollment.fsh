Instance: ResearchStudy-enrollment
InstanceOf: SearchParameter
Usage: #definition
Title: "enrollment of ResearchStudy"
Description: "The group that says who may take part. R4 has no parameter for ResearchStudy.enrollment."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-enrollment"
* name = "ResearchStudyEnrollment"
* status = #active
* experimental = false
* description = "The group that says who may take part. R4 has no parameter for ResearchStudy.enrollment."
* code = #enrollment
* base = #ResearchStudy
* type = #reference
* expression = "ResearchStudy.enrollment"
* target = #Group
